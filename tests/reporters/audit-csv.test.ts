import papaparse from "papaparse";
import { describe, expect, test } from "vitest";
import type { Audit } from "../../src/core/audit/audit.ts";
import { speak } from "../../src/messages/index.ts";
import csv from "../../src/reporters/audit/csv.ts";
import { calmAudit, nastyAudit } from "../support/audit.ts";
import { longWord } from "../support/report.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const render = (audit: Audit, speaker = speakers.sv) =>
  csv.render(audit, { speaker, color: false, columns: 80, version: "1" });

function rowsOf(audit: Audit, speaker = speakers.sv) {
  const text = render(audit, speaker).replace("\ufeff", "");
  const { data, errors } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe("the CSV report of an audit", () => {
  const rows = rowsOf(nastyAudit);
  const [kumla, nora] = ["1881", "1884"].map((code) => rows.find(({ Kod }) => Kod === code));

  test("has a line for each municipality of the county in the official order, then the plans of none that is known", () => {
    expect(rows.map(({ Kod }) => Kod)).toEqual([
      ...["1814", "1860", "1861", "1862", "1863", "1864", "1880", "1881", "1882", "1883", "1884", "1885", "", ""],
    ]);
    expect(rows.slice(-2).map(({ Fil }) => Fil)).toEqual(["planer/å <x> 'y' \\u001b[2J\\u202e.yaml", "tom.yaml"]);
  });

  test("says of a municipality without a plan only that it has none", () => {
    const { Kod, Kommun, Län, "Bedömd per": asOf, "Plan i underlaget": submitted, ...rest } = rows[0] ?? {};
    expect([Kod, Kommun, Län, asOf, submitted]).toEqual(["1814", "Lekeberg", "Örebro län", "2026-11-22", "nej"]);
    expect(new Set(Object.values(rest))).toEqual(new Set([""]));
  });

  // From 2024-02-29 two years to 2026-02-28, which are 730 days, and then 267.
  test("has the days of a plan, and how many have gone since it was decided", () => {
    expect(nora).toMatchObject({
      Kommun: "Nora",
      "Plan i underlaget": "ja",
      Plan: "Plan",
      Fil: "nora.yaml",
      "Senast antagen eller reviderad": "2024-02-29",
      "Dagar sedan dess": "997",
      "Gäller från": "2020-01-01",
      "Gäller till och med": "2025-12-31",
    });
  });

  // Of the worst plan: one error of each of ten kinds and a late activity; four findings are information.
  test("counts what stands in the lists, and findings by their severity", () => {
    expect(kumla).toMatchObject({
      ...{ Luckor: "1", "Försenade revideringar och uppföljningar": "1", "Utan ansvarig": "1" },
      ...{ Fel: "11", Varningar: "0", Upplysningar: "4" },
    });
    expect(nora).toMatchObject({
      Luckor: "0",
      "Försenade revideringar och uppföljningar": "0",
      "Utan ansvarig": "0",
      Fel: "0",
    });
  });

  test("has the verdict on each focus area in a word, and a stroke where the plan was not judged by its pack", () => {
    expect(kumla).toMatchObject({ [`1 ${longWord}`]: "visas inte", "3 Skydd och stöd": "uppfyllt" });
    expect(nora).toMatchObject({ [`1 ${longWord}`]: "–", "3 Skydd och stöd": "–" });
    expect(
      Object.keys(kumla ?? {})
        .slice(-3)
        .map((head) => head.slice(0, 2)),
    ).toEqual(["1 ", "2 ", "3 "]);
    expect(Object.values(kumla ?? {}).slice(-2)).toEqual(["delvis", "uppfyllt"]);
  });

  test("tells the areas of several packs apart", () => {
    const [first, second] = nastyAudit.packs;
    const packs = [first, { ...second, focusAreas: first?.focusAreas?.slice(2) }] as Audit["packs"];
    const plans = nastyAudit.plans.slice(0, 1).map((plan) => ({
      ...plan,
      areas: [...plan.areas, ...plan.areas.slice(0, 1).map((area) => ({ ...area, pack: "tomt", area: "vanligt" }))],
    }));
    const [row = {}] = rowsOf({ ...nastyAudit, packs, plans, missing: [], unread: [] });
    expect(row["Tomt paket: 3 Skydd och stöd"]).toBe("visas inte");
    expect(Object.keys(row).filter((head) => head.endsWith(": 3 Skydd och stöd"))).toHaveLength(2);
  });

  test("speaks English", () => {
    const [row] = rowsOf(nastyAudit, speakers.en);
    expect(row).toMatchObject({ Municipality: "Lekeberg", "Judged as of": "2026-11-22", "Plan in the material": "no" });
    expect(rowsOf(nastyAudit, speakers.en)[7]).toMatchObject({ "3 Protection and support": "met" });
  });

  test("has no lines for those who are missing where no county is known", () => {
    expect(rowsOf(calmAudit).map(({ Kommun }) => Kommun)).toEqual(["Nora"]);
  });
});
