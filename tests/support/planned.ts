import { usualLimits } from "../../src/core/faults/limits.ts";
import { nodeOf } from "../../src/parse/nodes.ts";
import { planShape } from "../../src/parse/shape.ts";
import { readTree } from "../../src/parse/tree.ts";
import { readYaml } from "../../src/parse/yaml.ts";
import type { Value, Values } from "../../src/tables/activity-table.ts";
import { cellOf } from "../../src/tables/cell.ts";
import { type Column, columns, noGoal } from "../../src/tables/columns.ts";
import { compare } from "../../src/tables/plan/compare.ts";
import { newPlan } from "../../src/tables/plan/new-plan.ts";
import { type PlannedTable, plannedIn } from "../../src/tables/plan/planned.ts";
import { readTable, type TableReading } from "../../src/tables/read/read-table.ts";
import fc from "./fuzz/fc.ts";

export type Language = "sv" | "en";
export type Rows = readonly (readonly string[])[];

/** Every column of every goal and activity, as the workbook of `check` has them. */
export function rowsOf({ goals, loose }: PlannedTable, language: Language): Rows {
  const line = (goal: Values | undefined, activity: Values | undefined) =>
    columns.map((column) => {
      if (column.key === "goal_title" && goal === undefined) return noGoal;
      const value = (column.of === "goal" ? goal : activity)?.get(column.field);
      return value ? cellOf(column, value, language) : "";
    });
  return [
    columns.map(({ heading }) => heading[language]),
    ...goals.flatMap(({ values, activities }) =>
      activities.length > 0 ? activities.map((one) => line(values, one.values)) : [line(values, undefined)],
    ),
    ...loose.map(({ values }) => line(undefined, values)),
  ];
}

/** The goals and activities that stand in a plan's text. */
export function plannedOf(text: string): PlannedTable | undefined {
  const yaml = readYaml(text, usualLimits);
  const root = "fault" in yaml ? undefined : nodeOf(yaml.document.contents);
  const tree =
    root === undefined ? undefined : readTree(root, planShape, { lineOf: () => 0, hasHash: () => false }, usualLimits);
  return tree && "value" in tree ? plannedIn(tree.value) : undefined;
}

export function read(rows: Rows): TableReading {
  const reading = readTable({ sheets: [{ name: undefined, rows, merged: [], lost: [] }] });
  if ("id" in reading) throw new Error(reading.id);
  return reading;
}

export function planOf(rows: Rows, language: Language): string {
  const { changes } = compare(read(rows).table, { goals: [], loose: [] }, { asked: new Set() });
  return newPlan({ municipality: "Nora", title: undefined }, changes, language);
}

export function activitiesOf({ goals, loose }: PlannedTable): readonly Values[] {
  return [...goals.flatMap(({ activities }) => activities), ...loose].map(({ values }) => values);
}

// What a cell can say: no spaces around it, and something that can be seen.
const letters = fc.constantFrom(..."abcåäöÅÄÖ019 -:;,.#'\"|\\[]{}*&!%@`?<>=~_\n/()+“”…é\u{1f600}");
const words = fc
  .string({ unit: letters, maxLength: 24 })
  .map((text) => text.trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const word = fc.oneof(
  words,
  fc.constantFrom(
    "null",
    "yes",
    "2026",
    "2026-03-31",
    "0114",
    "1e3",
    "- a",
    "a: b",
    "a #b",
    "funktion: x | enhet: y",
    "\\;",
  ),
);
const list = fc.array(word, { minLength: 1, maxLength: 3 });
const owner = fc.oneof(
  word,
  fc.record({ function: word, unit: word }),
  fc.record({ function: word, unit: word, role: fc.constantFrom("coordinates", "carries-out") }),
);

function valueFor({ kind, values }: Column): fc.Arbitrary<Value> {
  const listed = () => fc.constantFrom(...new Set(values.values()));
  switch (kind) {
    case "text":
      return word.map((text) => [text]);
    case "texts":
      return list;
    case "owners":
      return fc.array(owner, { minLength: 1, maxLength: 3 });
    case "word":
      return listed().map((value) => [value]);
    case "words":
      return fc.uniqueArray(listed(), { minLength: 1, maxLength: 3 });
  }
}

function valuesOf(of: Column["of"], name: string): fc.Arbitrary<Values> {
  const own = columns.filter((column) => column.of === of && column.field !== "id" && column.field !== "title");
  return fc
    .tuple(word, fc.boolean(), ...own.map((column) => fc.option(valueFor(column), { nil: undefined })))
    .map(([title, hasId, ...values]) => {
      const fields = own.flatMap(({ field }, index) => (values[index] ? [[field, values[index]] as const] : []));
      return new Map<string, Value>([
        ...(hasId ? [["id", [`id-${name}`]] as const] : []),
        // A title is one line.
        ["title", [`${title} ${name}`.replace(/\s+/g, " ")]],
        ...fields,
      ]);
    });
}

/** Goals and activities of every sort, each with an id or a title of its own. */
export const planned: fc.Arbitrary<PlannedTable> = fc
  .tuple(fc.array(fc.nat({ max: 3 }), { maxLength: 3 }), fc.nat({ max: 3 }))
  .filter(([goals, loose]) => goals.length + loose > 0)
  .chain(([goals, loose]) =>
    fc.record({
      goals: fc.tuple(
        ...goals.map((count, goal) =>
          fc.record({
            index: fc.constant(goal),
            values: valuesOf("goal", `m${goal}`),
            activities: fc.tuple(
              ...Array.from({ length: count }, (_, index) =>
                fc.record({ index: fc.constant(index), values: valuesOf("activity", `a${goal}-${index}`) }),
              ),
            ),
          }),
        ),
      ),
      loose: fc.tuple(
        ...Array.from({ length: loose }, (_, index) =>
          fc.record({ index: fc.constant(index), values: valuesOf("activity", `l${index}`) }),
        ),
      ),
    }),
  );
