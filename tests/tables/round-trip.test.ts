import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/parse/document.ts";
import type { Value, Values } from "../../src/tables/activity-table.ts";
import { cellOf } from "../../src/tables/cell.ts";
import { type Column, columns, noGoal } from "../../src/tables/columns.ts";
import { compare } from "../../src/tables/plan/compare.ts";
import { newPlan } from "../../src/tables/plan/new-plan.ts";
import type { PlannedTable } from "../../src/tables/plan/planned.ts";
import { plannedOf, updatePlan } from "../../src/tables/plan/update.ts";
import { readTable, type TableReading } from "../../src/tables/read/read-table.ts";

type Language = "sv" | "en";
type Rows = readonly (readonly string[])[];

/** Every column of every goal and activity, as the workbook of `check` has them. */
function rowsOf({ goals, loose }: PlannedTable, language: Language): Rows {
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

function read(rows: Rows): TableReading {
  const reading = readTable({ sheets: [{ name: undefined, rows, merged: [], lost: [] }] });
  if ("id" in reading) throw new Error(reading.id);
  return reading;
}

function planOf(rows: Rows, language: Language): string {
  const { changes } = compare(read(rows).table, { goals: [], loose: [] }, new Set());
  return newPlan({ municipality: "Nora", title: undefined }, changes, language);
}

function activitiesOf({ goals, loose }: PlannedTable): readonly Values[] {
  return [...goals.flatMap(({ activities }) => activities), ...loose].map(({ values }) => values);
}

const everyKey = new Set(columns.map(({ key }) => key));

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
        ["title", [`${title} ${name}`]],
        ...fields,
      ]);
    });
}

const planned: fc.Arbitrary<PlannedTable> = fc
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

/** What a plan says, however it is written. */
function said({ goals, loose }: PlannedTable): unknown {
  const fields = (of: Column["of"], values: Values) =>
    columns.flatMap((column) => {
      const value = column.of === of ? values.get(column.field) : undefined;
      return value ? [[column.field, cellOf(column, value, "sv")]] : [];
    });
  return {
    goals: goals.map(({ values, activities }) => [
      fields("goal", values),
      activities.map((activity) => fields("activity", activity.values)),
    ]),
    loose: loose.map(({ values }) => fields("activity", values)),
  };
}

const language = fc.constantFrom<Language>("sv", "en");

describe("a table and the plan of it", () => {
  test("lose nothing to each other", () => {
    fc.assert(
      fc.property(planned, language, language, (table, inTable, inPlan) => {
        const rows = rowsOf(table, inTable);
        const plan = planOf(rows, inPlan);
        const back = plannedOf(plan);
        expect(back && rowsOf(back, inTable)).toEqual(rowsOf(table, inTable));
        expect(back && said(back)).toEqual(said(table));
      }),
    );
  });

  test("a plan that is made of a table has no fault of form", () => {
    fc.assert(
      fc.property(planned, language, (table, inPlan) => {
        const parsed = parsePlan("plan.yaml", planOf(rowsOf(table, "sv"), inPlan));
        expect(parsed.kind === "plan" && parsed.document.plan.defects).toEqual([]);
      }),
    );
  });

  test("the same table once more changes nothing", () => {
    fc.assert(
      fc.property(planned, language, (table, inPlan) => {
        const rows = rowsOf(table, "sv");
        const plan = planOf(rows, inPlan);
        const { text, changes, differences } = updatePlan(plan, read(rows).table, everyKey);
        expect({ text, changes, differences }).toEqual({ text: plan, changes: [], differences: [] });
      }),
    );
  });

  test("a table brings a plan to say what it says, and then changes nothing more", () => {
    fc.assert(
      fc.property(planned, planned, language, (before, after, inPlan) => {
        const plan = planOf(rowsOf(before, "sv"), inPlan);
        const { table } = read(rowsOf(after, "sv"));
        const first = updatePlan(plan, table, everyKey);
        const text = first.text ?? "";
        const second = updatePlan(text, table, everyKey);
        expect({ text: second.text, changes: second.changes }).toEqual({ text, changes: [] });
        const now = plannedOf(text) ?? { goals: [], loose: [] };
        // By id where there is one: its title may be another now.
        const names = (table: PlannedTable) =>
          activitiesOf(table).map((values) => values.get("id")?.[0] ?? values.get("title")?.[0]);
        const all = activitiesOf(now).flatMap((values) => [values.get("id")?.[0], values.get("title")?.[0]]);
        expect(all).toEqual(expect.arrayContaining([...names(before), ...names(after)]));
      }),
    );
  });
});
