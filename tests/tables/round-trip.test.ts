import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/parse/document.ts";
import type { Values } from "../../src/tables/activity-table.ts";
import { cellOf } from "../../src/tables/cell.ts";
import { type Column, columns } from "../../src/tables/columns.ts";
import type { PlannedTable } from "../../src/tables/plan/planned.ts";
import { updatePlan } from "../../src/tables/plan/update.ts";
import fc from "../support/fuzz/fc.ts";
import { activitiesOf, type Language, planned, plannedOf, planOf, read, rowsOf } from "../support/planned.ts";

const everyKey = new Set(columns.map(({ key }) => key));

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
        const { text, changes, differences } = updatePlan(plan, read(rows).table, { asked: everyKey });
        expect({ text, changes, differences }).toEqual({ text: plan, changes: [], differences: [] });
      }),
    );
  });

  test("a table brings a plan to say what it says, and then changes nothing more", () => {
    fc.assert(
      fc.property(planned, planned, language, (before, after, inPlan) => {
        const plan = planOf(rowsOf(before, "sv"), inPlan);
        const { table } = read(rowsOf(after, "sv"));
        const first = updatePlan(plan, table, { asked: everyKey });
        const text = first.text ?? "";
        const second = updatePlan(text, table, { asked: everyKey });
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
