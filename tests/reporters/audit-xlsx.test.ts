import { describe, expect, test } from "vitest";
import type { Audit } from "../../src/core/audit/audit.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import xlsx from "../../src/reporters/audit/xlsx.ts";
import { calmAudit, nastyAudit } from "../support/audit.ts";
import { longWord, nastyReport } from "../support/report.ts";
import { partsOf, rowsIn, sheetsOf, xmlFaults } from "../support/workbook.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const render = (audit: Audit, speaker = speakers.sv) =>
  xlsx.render(audit, { speaker, color: false, columns: 80, version: "1.2.3" });

/** The same with the requirements that its plans were judged by. */
const [worst] = nastyReport.plans;
const whole: Audit = {
  ...nastyAudit,
  packs: nastyAudit.packs.map((pack) => ({
    ...pack,
    requirements: worst?.assessments.flatMap((one) => (one.pack === pack.id ? one.requirement : [])) ?? [],
  })),
};
const nasty = await render(whole);
const calm = await render(calmAudit);

/** A column of a sheet. */
const column = async (sheet: string, head: string, bytes = nasty) =>
  (await rowsIn(bytes, sheet)).map((row) => row[head]);

describe("the workbook of an audit", () => {
  test("has a sheet for each sort of thing, and only for what there is", async () => {
    expect([...(await sheetsOf(nasty)).keys()]).toEqual([
      ...["Om rapporten", "Kommuner", "Utan plan", "Förändring", "Krav", "Tid och giltighet", "Iakttagelser"],
      ...["Andra utgåvor", "Oläsbara filer"],
    ]);
    expect([...(await sheetsOf(calm)).keys()]).toEqual([
      ...["Om rapporten", "Kommuner", "Utan plan", "Krav", "Tid och giltighet", "Iakttagelser"],
    ]);
    expect([...(await sheetsOf(await render(nastyAudit, speakers.en))).keys()].slice(0, 3)).toEqual([
      ...["About the report", "Municipalities", "Without a plan"],
    ]);
  });

  test("says first what it is about, when, who has submitted, that it ranks nobody, and what the signs mean", async () => {
    const rows = (await sheetsOf(nasty)).get("Om rapporten") ?? [];
    expect(rows[0]?.[0]).toBe("Planerna mot våld i nära relationer i Örebro län");
    const about = new Map(rows.slice(1).flatMap(([label, text]) => (label === null ? [] : [[label, text]])));
    expect(about.get("Bedömd per")).toEqual(new Date("2026-11-22"));
    expect(about.get("Underlag")).toMatch(/^2 av 12 kommuner har en plan i underlaget\. /);
    expect(about.get("Så läses tabellen")).toMatch(/Den rangordnar inte kommunerna/);
    expect(about.get("Jämförelse")).toBe("Jämfört med rapporten per 2025-11-22.");
    expect(about.get("Gjord med")).toBe("plankoll 1.2.3");
    const said = rows.map(([, text]) => text);
    expect(said).toContain("✗ planen visar det inte");
    expect(said).toContain("– utan ord: planen har inte bedömts mot kravpaketet");
    expect(said).toContain("tom ruta: ingen plan i underlaget, eller en fil som inte gick att läsa");
    expect(said).toContain("3 planer från andra län är inte medräknade.");
    expect(said).toContain(
      "2 YAML-filer utan ”plankoll: 1” överst hoppades över: planer/anteckningar.yaml och planer/mall.yaml.",
    );
  });

  test("has the matrix in the official order, with sign and word, and those without a plan as rows that say so", async () => {
    const rows = await rowsIn(nasty, "Kommuner");
    expect(rows.map(({ Kod }) => Kod)).toEqual([
      ...["1814", "1860", "1861", "1862", "1863", "1864", "1880", "1881", "1882", "1883", "1884", "1885", null, null],
    ]);
    expect(Object.values(rows[0] ?? {})).toEqual([
      ...["Lekeberg", "1814", "ingen plan i underlaget", null, null, null, null, null, null, null],
    ]);
    expect(Object.values(rows[7] ?? {})).toEqual([
      ...["Kumla", "1881", longWord, "✗ visas inte", "~ delvis", "✓ uppfyllt", 1, 1, 1, 1],
    ]);
    expect(Object.values(rows[10] ?? {})).toEqual([...["Nora", "1884", "Plan", "–", "–", "–", 0, 0, 0, 0]]);
  });

  test("names those who are missing, and says why nobody is named", async () => {
    expect(await column("Utan plan", "Kommun")).toEqual([
      ...["Lekeberg", "Hallsberg", "Degerfors", "Hällefors", "Ljusnarsberg", "Örebro", "Askersund", "Karlskoga"],
      "Lindesberg",
    ]);
    expect(await column("Utan plan", "Kommun", calm)).toEqual([speakers.sv.audit.missingUnknown]);
    expect(await column("Utan plan", "Kommun", await render({ ...nastyAudit, missing: [] }))).toEqual([
      "Alla kommuner i länet har en plan i underlaget.",
    ]);
  });

  test("has what has changed, the worse first, with its age as a number", async () => {
    const rows = await rowsIn(nasty, "Förändring");
    expect(rows.map((row) => row.Förändring)).toEqual([
      ...["Tillkommet", "Åtgärdat", "Beslutade undantag", "Frågas inte längre", "Kvarstår"],
      ...["Planer som fanns med förra gången men inte nu", "Planer som fanns med förra gången men inte nu"],
      "Planer från förra gången som inte kunde läsas nu",
      "Planer som inte fanns med förra gången",
    ]);
    const ages = rows.map((row) => [row.Sedan, row["Ålder i dagar, minst"]]);
    const old = [new Date("2024-02-29"), 997];
    expect(ages).toEqual([[null, null], old, [null, null], old, old, ...Array(4).fill([null, null])]);
    expect(rows[1]).toMatchObject({ Kommun: "Nora", Krav: "Moget", "Kravets id": "elakt-avtal/moget", Allvar: "fel" });
    expect(rows[3]).toMatchObject({ Krav: "okant/krav", "Kravets id": "okant/krav" });
    expect(rows.slice(5, 8).map(({ Kommun }) => Kommun)).toEqual(["Hallsberg", "Askersund", "Laxå"]);
    expect(rows[8]).toMatchObject({ Fil: "tom.yaml", Krav: null, Allvar: null });
  });

  // Two plans miss allt and yngre (gap), sent (late) and barn (in part); to two requirements there is nothing to judge.
  test("has the requirements turned round, the most missed first, with numbers to count by", async () => {
    const rows = await rowsIn(nasty, "Krav");
    const missed = rows.map((row) => row["Planer som inte visar det fullt ut"]);
    expect(missed).toEqual([2, 2, 2, 2, 0, 0, 0]);
    const late = rows.find((row) => row["Kravets id"] === "elakt-avtal/sent");
    expect(late).toMatchObject({ "Bedömda planer": 2, "! försenat": 2, "✗ visas inte": 0, Nivå: "allmänt råd" });
    expect(late?.["Vilka planer"]).toMatch(/^Kumla, /);
    expect(rows.map((row) => row["Kravets id"])).not.toContain("elakt-avtal/ej");
  });

  test("has the plans by age, those without a date first, with real days", async () => {
    const rows = await rowsIn(nasty, "Tid och giltighet");
    expect(rows.map((row) => row["Dagar sedan dess"])).toEqual([null, 2036, 2036, 997]);
    expect(rows[0]).toMatchObject({ Fil: "tom.yaml", Ställning: "planen visar inte när den antogs eller reviderades" });
    expect(rows[1]).toMatchObject({
      Kommun: "Kumla",
      "Senast antagen eller reviderad": new Date("2021-04-26"),
      "Gäller till och med": new Date("2026-12-31"),
      Ställning: "gäller till och med 2026-12-31",
    });
    expect(rows[3]).toMatchObject({ Kommun: "Nora", Ställning: "gällde till och med 2025-12-31" });
  });

  test("has every finding of every plan, with where it stands and what has become of it", async () => {
    const rows = await rowsIn(nasty, "Iakttagelser");
    const count = nastyAudit.plans.reduce((sum, { findings }) => sum + findings.length, 0);
    expect([rows.length, count]).toEqual([30, 30]);
    expect(rows.map(({ Rad }) => Rad).slice(0, 15)).toEqual([
      ...[11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 41, 42, 45],
    ]);
    expect(rows[0]).toMatchObject({ Kommun: "Kumla", Förändring: null, Sedan: null });
    expect(rows[15]).toMatchObject({ Förändring: "ny", Sedan: null, Slag: "lucka", "Kravets id": "elakt-avtal/allt" });
    expect(rows[16]).toMatchObject({
      ...{ Förändring: "kvarstår", Sedan: new Date("2024-02-29"), "Ålder i dagar, minst": 997, Slag: "försenat" },
    });
    expect(rows[10]).toMatchObject({ Källa: "HSLF-FS 2022:39 · (ej kontrollerad mot källtext)", Nivå: "allmänt råd" });
    expect(rows[15]?.Iakttagelse).toMatch(/^Aktiviteten ”<b>&amp;.* har ingen utsedd ansvarig: där står ”<b>/s);
    expect(rows[11]?.Gäller).toBe(longWord);
    expect(rows[13]?.Gäller).toBe("inget-omrade");
  });

  test("has no columns on change where nothing is compared, and says that there is nothing to find", async () => {
    const [row = {}] = await rowsIn(calm, "Iakttagelser");
    expect(Object.keys(row)).not.toContain("Förändring");
    expect(Object.values(row).filter((cell) => cell !== null)).toEqual(["Inga."]);
  });

  test("has the other editions with their part, and why files could not be read", async () => {
    const rows = await rowsIn(nasty, "Andra utgåvor");
    expect(rows.map((row) => row["Förhållande till planen som räknas"])).toEqual([
      ...["tidigare utgåva", "börjar gälla senare", "gäller också, men är äldre"],
    ]);
    expect(rows[1]).toMatchObject({ "Gäller från": new Date("2027-01-01"), "Fil som räknas": "nora.yaml" });
    expect(await column("Oläsbara filer", "Rad")).toEqual([3, null, null]);
    expect((await column("Oläsbara filer", "Orsak"))[1]).toMatch(/^Filen finns inte\./);
  });

  test.each(languages)("is well-formed and has no formula: %s", async (language) => {
    const bytes = await render(whole, speakers[language]);
    for (const [path, xml] of partsOf(bytes)) {
      expect([path, xmlFaults(xml)]).toEqual([path, []]);
      if (path.includes("worksheets")) expect(xml).not.toMatch(/<f[ >/]/);
    }
  });

  test("has the matrix with its heads and its first column in sight", () => {
    const matrix = partsOf(nasty).get("xl/worksheets/sheet2.xml");
    expect(matrix).toContain('<pane ySplit="1" xSplit="1"');
    expect(matrix).toContain('<autoFilter ref="A1:J15"/>');
  });

  test("never says that a municipality breaks the law", async () => {
    for (const speaker of Object.values(speakers)) {
      const words = partsOf(await render(whole, speaker)).get("xl/sharedStrings.xml");
      expect(words).not.toMatch(/bryter|brott mot lag|violat|breach|breaks the law/i);
    }
  });
});
