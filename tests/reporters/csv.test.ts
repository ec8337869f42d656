import papaparse from "papaparse";
import { expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { speak } from "../../src/messages/index.ts";
import csv from "../../src/reporters/csv.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import { reportOf } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { nastyReport } from "../support/report.ts";

const speaker = await speak("sv");

function rowsOf(report: Report, more: Partial<Context> = {}) {
  const text = csv.render(report, { speaker, color: false, columns: 80, version: "1", ...more });
  const { data, errors } = papaparse.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test("every finding of every plan is a line, in the order of the files", () => {
  const rows = rowsOf(calmReport);
  expect(rows.map(({ Rad }) => Number(Rad))).toEqual([1, 1, 1, 1, 1, 6, 8, 12, 12, 14, 21, 25, 31, 37, 43, 49]);
  const [nora] = calmReport.plans;
  const twice = rowsOf(reportOf(nora ? [nora, { ...nora, file: "planer/lekeberg.yaml" }] : []));
  expect(twice.map(({ Fil }) => Fil)).toEqual([
    ...Array.from({ length: 16 }, () => "planer/nora.yaml"),
    ...Array.from({ length: 16 }, () => "planer/lekeberg.yaml"),
  ]);
});

test("a finding has whose it is, how grave, what, about what, by which requirement, and where", () => {
  const [row] = rowsOf(calmReport).filter((row) => row.Rad === "1" && row["Kravets id"] === "lagen/anmalan");
  const finding = calmReport.plans[0]?.findings.find(({ requirement }) => requirement.id === "anmalan");
  expect(row).toEqual({
    Kommun: "Nora",
    Kod: "1884",
    Allvar: "varning",
    Slag: "lucka",
    Iakttagelse: finding && speaker.finding(finding, "sv"),
    Gäller: "",
    Krav: "hur personalen anmäler oro för barn",
    "Kravets id": "lagen/anmalan",
    Kravpaket: "Lag och föreskrift",
    Nivå: "lag",
    Källa: "SFS 2025:400, 13 kap. 1 § · HSLF-FS 2022:39, 3 kap. 5 §",
    Fil: "planer/nora.yaml",
    Rad: "1",
    "Känd sedan": "",
    Kännetecken: finding?.fingerprint,
  });
});

test("a finding on a focus area names the area", () => {
  const [row] = rowsOf(calmReport).filter((row) => row["Kravets id"] === "avtalet/ratt");
  expect(row?.Gäller).toBe("Rättsprocess");
});

test("only one kind is listed where that is asked for", () => {
  expect(rowsOf(nastyReport, { only: "overdue" }).map(({ Rad }) => Number(Rad))).toEqual([12, 30]);
});

test("a report without findings is a table without rows", () => {
  const text = csv.render(reportOf([]), { speaker, color: false, columns: 80, version: "1" });
  expect(text.split("\r\n")).toHaveLength(2);
});

test("a report full of traps has a line for each finding all the same", () => {
  expect(rowsOf(nastyReport)).toHaveLength(15);
  const text = csv.render(nastyReport, { speaker, color: false, columns: 80, version: "1" });
  expect(text.split("\r\n")).toHaveLength(17);
});
