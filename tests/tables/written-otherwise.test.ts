import { expect, test } from "vitest";
import { Document, isCollection, isNode, isScalar, type ToStringOptions, visit } from "yaml";
import { swedishKeys, swedishValues } from "../../src/generated/names.ts";
import { parsePlan } from "../../src/parse/document.ts";
import type { Value, Values } from "../../src/tables/activity-table.ts";
import { type Column, columns } from "../../src/tables/columns.ts";
import type { PlannedTable } from "../../src/tables/plan/planned.ts";
import { updatePlan } from "../../src/tables/plan/update.ts";
import fc from "../support/fuzz/fc.ts";
import { planned, read, rowsOf } from "../support/planned.ts";

const asked = new Set(columns.map(({ key }) => key));

/** A plan as data, in Swedish or English names. */
function dataOf({ goals, loose }: PlannedTable, isSwedish: boolean) {
  const key = (english: string) => (isSwedish ? (swedishKeys[english] ?? english) : english);
  const word = (english: string) => (isSwedish ? (swedishValues[english] ?? english) : english);
  const itemOf = ({ kind }: Column, item: Value[number]) => {
    if (typeof item === "string") return kind === "word" || kind === "words" ? word(item) : item;
    return Object.fromEntries(
      Object.entries(item).map(([part, words]) => [key(part), part === "role" ? word(words) : words]),
    );
  };
  const entry = (of: Column["of"], values: Values) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const value = column.of === of ? values.get(column.field) : undefined;
        const items = value?.map((item) => itemOf(column, item)) ?? [];
        return items.length > 0 ? [[key(column.field), items.length === 1 ? items[0] : items]] : [];
      }),
    );
  const activities = (list: PlannedTable["loose"]) => list.map(({ values }) => entry("activity", values));
  return {
    plankoll: 1,
    [key("municipality")]: "Nora",
    [key("goals")]: goals.map((goal) => ({
      ...entry("goal", goal.values),
      [key("activities")]: activities(goal.activities),
    })),
    [key("activities")]: activities(loose),
    [key("coordinator")]: { [key("function")]: "Strateg" },
  };
}

const styles: fc.Arbitrary<ToStringOptions> = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any", "flow", "block"),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
  lineWidth: fc.constantFrom(0, 20, 80),
  flowCollectionPadding: fc.boolean(),
});

const lists = new Set(["goals", "activities", "mål", "aktiviteter"]);

/** Comments, blank lines and braces here and there; comments not within what a field holds, which may be replaced. */
function scatter(document: Document, chance: () => number): void {
  let count = 0;
  visit(document, (key, node, path) => {
    if (!isNode(node)) return;
    const fields = path.flatMap((step) => ("key" in step && isScalar(step.key) ? [String(step.key.value)] : []));
    const isWithin = fields.filter((name) => !lists.has(name)).length > (key === "key" || isScalar(node) ? 1 : 0);
    const roll = chance();
    if (isCollection(node) && roll < 6) node.flow = roll < 2;
    if (isWithin || typeof key === "number" || (isCollection(node) && fields.some((name) => !lists.has(name)))) return;
    if (isScalar(node) && key === "value" && roll > 85) node.comment = ` c${count++}`;
    if (key === "key" && roll > 90) node.commentBefore = ` b${count++}`;
    if (roll > 80 && roll <= 85) node.spaceBefore = true;
  });
}

test("a plan may be written in any way that YAML has, and keeps its comments", () => {
  fc.assert(
    fc.property(
      planned,
      planned,
      styles,
      fc.boolean(),
      fc.boolean(),
      fc.infiniteStream(fc.nat({ max: 99 })),
      (before, after, style, isSwedish, isWindows, chances) => {
        const document = new Document(dataOf(before, isSwedish));
        if (style.collectionStyle !== "flow") scatter(document, () => chances.next().value);
        const unix = document.toString(style);
        const text = isWindows ? unix.replaceAll("\n", "\r\n") : unix;
        fc.pre(parsePlan("", text).kind === "plan");

        const { table } = read(rowsOf(after, "sv"));
        const updated = updatePlan(text, table, { asked }).text ?? "";
        expect(updatePlan(updated, table, { asked })).toMatchObject({ text: updated, changes: [] });
        const comments = text.match(/# [bc]\d+/g) ?? [];
        expect(updated.match(/# [bc]\d+/g) ?? []).toEqual(expect.arrayContaining(comments));
      },
    ),
    { numRuns: 60 },
  );
});
