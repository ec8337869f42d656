import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { speak } from "../../src/messages/index.ts";
import xlsx from "../../src/reporters/xlsx.ts";
import { sheetName } from "../../src/tables/columns.ts";
import { reportOf } from "../support/by-hand.ts";
import fc from "../support/fuzz/fc.ts";
import type { Value } from "../support/fuzz/from-schema.ts";
import { judged } from "../support/fuzz/judge.ts";
import { inSwedish, type PlanValue, planValues, written } from "../support/fuzz/plans.ts";
import { runs, timeout } from "../support/fuzz/runs.ts";
import type { Entry } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";
import { sheetsOf } from "../support/workbook.ts";

const language = fc.constantFrom<"sv" | "en">("sv", "en");

/** Goals and activities each with a title, and names of their own: two of one name cannot be told apart in a table. */
function distinct(value: Value, name = ""): Value {
  if (Array.isArray(value)) return value.map((item, index) => distinct(item, `${name}${index}`));
  if (typeof value !== "object" || value === null) return value;
  const { id, title, goals, activities, ...rest } = value as Readonly<Record<string, Value>>;
  const own = id === undefined ? {} : { id: `${id}-${name}` };
  const below = Object.entries({ goals, activities }).flatMap(([key, child]) =>
    child === undefined ? [] : [[key, distinct(child, `${name}${key[0]}`)]],
  );
  return { ...rest, ...own, title: `${title ?? ""} ${name}`, ...Object.fromEntries(below) };
}

const plan = fc.tuple(planValues, fc.boolean()).map(([plan, swedish]) => {
  const own = distinct(plan) as PlanValue;
  return written(swedish ? inSwedish(own) : own);
});

/** The workbook that `check` makes of a plan. */
async function workbook(text: string, language: "sv" | "en"): Promise<Uint8Array> {
  const report = reportOf([judged(text, { activities: true })]);
  return xlsx.render(report, { speaker: await speak(language), color: false, columns: 80, version: "1.2.3" });
}

async function expectNoChange(file: string, table: Entry, text: string): Promise<void> {
  const { code, written, ...said } = await runInMemory(["import", file, "-o", "plan.yaml", "--yes"], {
    files: { [file]: table, "plan.yaml": text },
  });
  expect({ code, written: Object.fromEntries(written) }, said.stderr).toEqual({ code: 0, written: {} });
}

const hasActivities = (text: string) => (judged(text, { activities: true }).activities ?? []).length > 0;

describe("a table that a plan was written to changes nothing when it is taken back", { timeout }, () => {
  test("as a workbook", () =>
    fc.assert(
      fc.asyncProperty(plan, language, async (text, language) => {
        fc.pre(hasActivities(text));
        await expectNoChange("t.xlsx", await workbook(text, language), text);
      }),
      runs(5),
    ));

  test("as text, such as Excel saves its sheet", () =>
    fc.assert(
      fc.asyncProperty(plan, language, async (text, language) => {
        fc.pre(hasActivities(text));
        const rows = (await sheetsOf(await workbook(text, language))).get(sheetName[language]) ?? [];
        const cells = rows.map((row) =>
          row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
        );
        await expectNoChange("t.csv", `\ufeff${Papa.unparse(cells, { delimiter: ";" })}`, text);
      }),
      runs(4),
    ));
});
