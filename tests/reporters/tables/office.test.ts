import { describe, expect, test } from "vitest";
import { speak } from "../../../src/messages/index.ts";
import auditCsv from "../../../src/reporters/audit/csv.ts";
import auditXlsx from "../../../src/reporters/audit/xlsx.ts";
import xlsx from "../../../src/reporters/xlsx.ts";
import { nastyAudit } from "../../support/audit.ts";
import { planReport, reportOf } from "../../support/by-hand.ts";
import { asTables, convert, withoutOffice } from "../../support/office.ts";
import { longWord, nastyReport } from "../../support/report.ts";
import { partsOf, rowsIn } from "../../support/workbook.ts";

const context = { speaker: await speak("sv"), color: false, columns: 80, version: "1.2.3" };
const minute = 60_000;

/** A sheet as LibreOffice shows it. */
const sheetIn = (written: ReadonlyMap<string, Buffer>, sheet: string) =>
  written.get(`t-${sheet}.csv`)?.toString("utf8") ?? "";

describe.skipIf(withoutOffice)("opened by LibreOffice (skipped where it is not installed)", () => {
  test("the workbook of an audit full of traps shows its sheets, letters, signs and days", {
    timeout: minute,
  }, async () => {
    const written = convert("t.xlsx", await auditXlsx.render(nastyAudit, context), asTables);
    expect([...written.keys()].sort()).toEqual(
      [
        ...["Andra utgåvor", "Förändring", "Iakttagelser", "Kommuner", "Krav", "Oläsbara filer", "Om rapporten"],
        ...["Tid och giltighet", "Utan plan"],
      ].map((sheet) => `t-${sheet}.csv`),
    );
    expect(sheetIn(written, "Kommuner")).toContain("\nHallsberg;1861;ingen plan i underlaget;;;;;;;\n");
    expect(sheetIn(written, "Kommuner")).toContain(
      `\nKumla;1881;${longWord};✗ visas inte;~ delvis;✓ uppfyllt;1;1;1;1\n`,
    );
    expect(sheetIn(written, "Tid och giltighet")).toContain("\nNora;1884;Plan;;2024-02-29;2020-01-01;2025-12-31;997;");
    expect(sheetIn(written, "Om rapporten")).toContain("\nBedömd per;2026-11-22\n");
    for (const table of written.values()) expect(table.toString()).not.toMatch(/#NAME|#VALUE|#REF|Err:\d/);
  });

  test("the workbook of a report shows texts that look like formulas as they are", { timeout: minute }, async () => {
    const titles = [..."=+-@＝＋－＠"].map((sign) => `${sign}1+1`);
    const activities = [...titles, "constructor", "_x0041_"].map((title) => ({
      goal: undefined,
      activity: { title: [title], deadline: ["2026-03-31"], completed: ["2026"] },
    }));
    const plans = [...nastyReport.plans.slice(0, 1), planReport("p.yaml", { activities })];
    const table = sheetIn(convert("t.xlsx", await xlsx.render(reportOf(plans), context), asTables), "Aktiviteter");
    for (const title of [...titles, "constructor ", "_x0041_"])
      expect(table).toContain(`\nOkänd kommun;p.yaml;–;${title};;2026-03-31;;2026;;\n`);
  });

  test("the CSV file has its days as days, its letters, and no formula", { timeout: minute }, async () => {
    const plans = nastyAudit.plans.map((plan) => ({ ...plan, title: "=1+1" }));
    const csv = auditCsv.render({ ...nastyAudit, plans }, context);
    const bytes = convert("t.csv", csv, "xlsx", "CSV:59,34,76,1").get("t.xlsx") ?? Buffer.alloc(0);
    const rows = await rowsIn(bytes, "t");
    expect(rows.map(({ Kommun }) => Kommun)).toContain("Hällefors");
    expect(rows[10]).toMatchObject({
      ...{ Kommun: "Nora", Län: "Örebro län", Plan: "'=1+1", Fil: "nora.yaml", Luckor: 0 },
      "Bedömd per": new Date("2026-11-22"),
      "Senast antagen eller reviderad": new Date("2024-02-29"),
      "Dagar sedan dess": 997,
    });
    expect(partsOf(bytes).get("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >/]/);
  });
});
