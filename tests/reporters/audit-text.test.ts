import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Audit } from "../../src/core/audit/audit.ts";
import { counties, municipalities } from "../../src/core/municipality/municipality.ts";
import type { Pack } from "../../src/core/pack/pack.ts";
import type { Verdict } from "../../src/core/pack/verdicts.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import text from "../../src/reporters/audit/text.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import { calmAudit, nastyAudit } from "../support/audit.ts";
import { requirement } from "../support/by-hand.ts";
import { agreement, areasOf, basics, countyAudit } from "../support/county-audit.ts";
import { findingRecord, record } from "../support/record.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };

function render(audit: Audit, more: Partial<Context> = {}): string {
  return text.render(audit, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

/** The lines from the heading to the next heading, or to the end. */
function block(output: string, heading: string): string {
  const [, after = ""] = `\n${output}`.split(`\n${heading}\n`);
  return after.split(/\n\n(?=\S)/)[0] ?? "";
}

const longest = (output: string) => Math.max(...output.split("\n").map((line) => stringWidth(line)));

/** An audit of nothing but these plans. */
const auditOf = (more: Partial<Audit>): Audit => ({
  ...{ asOf: "2026-11-22", within: 60, county: undefined, packs: [], plans: [], missing: undefined, unread: [] },
  ...{ otherEditions: [], elsewhere: 0, change: undefined, unreadable: [], skipped: [] },
  ...more,
});

describe("the audit in a terminal", () => {
  test.each(languages)("reads well in %s", async (language) => {
    await expect(render(countyAudit, { speaker: speakers[language] })).toMatchFileSnapshot(
      `golden/audit-text-${language}.txt`,
    );
  });

  test.each([
    ["nasty", nastyAudit],
    ["calm", calmAudit],
  ])("is as it was read when it was %s", async (name, audit) => {
    await expect(render(audit)).toMatchFileSnapshot(`golden/audit-text-${name}.txt`);
  });

  test("has all its parts in order", () => {
    const headings = [
      "Planerna mot våld i nära relationer i Örebro län\n────",
      "Bedömd per  2026-11-22\n",
      "Kravpaket   Överenskommelse om samverkan i länet (utgåva 2015:2)\n",
      "Observera   Fråga länsstyrelsen",
      "4 av 12 kommuner har en plan i underlaget.\nEn fil kunde inte läsas",
      "Kommun och fokusområde\n",
      "Kommuner utan plan i underlaget (8)\n",
      "Förändring\n",
      "Tillkommet (2)\n",
      "Åtgärdat (1)\n",
      "Kvarstår (2)\n",
      "Planer som inte fanns med förra gången (1)\n",
      "Krav som planerna inte visar fullt ut (3)\n",
      "Tid sedan senaste antagande eller revidering\n",
      "Planer vars giltighetstid har gått ut (1)\n",
      "Planer som snart går ut (1)\n",
      "Andra utgåvor och dokument (1)\n",
      "Filer som inte kunde läsas (1)\n",
      "En plan från ett annat län är inte medräknad.\n",
      "1 YAML-fil utan ”plankoll: 1” överst hoppades över: planer/anteckningar.yaml.\n",
    ];
    const output = `\n${render(countyAudit)}`;
    const places = headings.map((heading) => output.indexOf(`\n${heading}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each([60, 72, 80, 100])("keeps to %i columns", (columns) => {
    expect(longest(render(countyAudit, { columns }))).toBeLessThanOrEqual(columns);
  });

  test("needs 60 columns and takes no more than 100", () => {
    expect(render(countyAudit, { columns: 20 })).toBe(render(countyAudit, { columns: 60 }));
    expect(render(countyAudit, { columns: 300 })).toBe(render(countyAudit, { columns: 100 }));
  });

  test("is the same in colour but for the codes", () => {
    const colored = render(nastyAudit, { color: true });
    expect(colored).not.toBe(render(nastyAudit));
    expect(stripVTControlCharacters(colored)).toBe(render(nastyAudit));
  });

  test("never says that a municipality breaks the law, and gives no score", () => {
    for (const speaker of Object.values(speakers))
      for (const audit of [nastyAudit, countyAudit])
        expect(render(audit, { speaker })).not.toMatch(
          /bryter|brott mot lag|violat|breach|breaks the law|poäng|procent|score|%(?!0A)/i,
        );
  });
});

describe("the matrix", () => {
  const matrix = render(countyAudit).split("Kommun och fokusområde\n\n")[1]?.split("\n\n") ?? [];
  const rows = matrix[0]?.split("\n").slice(5) ?? [];

  test("has every municipality of the county in the official order, with a plan or without", () => {
    expect(rows.map((row) => row.trim().split(/ {2,}/)[0])).toEqual(
      counties.find(({ name }) => name === "Örebro län")?.municipalities.map(({ name }) => name),
    );
    expect(rows.filter((row) => /^ {2}\S+ +ingen plan i underlaget$/.test(row))).toHaveLength(8);
  });

  test("has a sign for each area and the counts, and a dash where a plan was not judged by the pack", () => {
    const plans = rows.filter((row) => !row.includes("ingen plan"));
    expect(plans.map((row) => row.trim().replace(/ +/g, " "))).toEqual([
      "Laxå ✓ ✓ ✗ 2 1 3 4",
      "Örebro ! ~ ✗ 1 0 0 0",
      "Nora – – – 0 1 0 0",
      "Lindesberg ✓ ✓ ? 0 0 0 0",
    ]);
  });

  test("says what numbers and signs are, and that it is no ranking", () => {
    expect(matrix[1]).toBe("  1 Förebyggande arbete\n  2 Skydd och stöd\n  3 Rättsprocess");
    expect(matrix[2]?.replace(/\n/g, "").split(/ {2,}/).filter(Boolean)).toEqual([
      "✓ planen visar det",
      "~ planen visar en del",
      "✗ planen visar det inte",
      "! angivet, men försenat",
      "? en människa behöver bedöma",
      "– inget att bedöma",
    ]);
    expect(matrix[3]).toMatch(/^ {2}Tabellen visar vad planerna säger[\s\S]*rangordnar inte kommunerna/);
  });

  const other: Pack = { ...agreement, id: "annat", title: { sv: "Ett annat avtal", en: "Another agreement" } };
  const nine = Array.from({ length: 9 }, (_, i) => ({ id: `a${i}`, number: i + 4, title: { sv: `Om ${i}`, en: "" } }));
  const long: Pack = { ...agreement, id: "langt", title: { sv: "Långt", en: "" }, focusAreas: nine };
  const laxa = (pack: Pack, verdicts: readonly Verdict[]) =>
    record("laxa.yaml", "Laxå", { packs: [pack.id], areas: areasOf(pack, verdicts) });

  test("has a letter for each pack where there are several", () => {
    const plans = [laxa(agreement, ["met", "gap", "late"]), { ...laxa(other, ["gap"]), file: "b.yaml" }];
    const output = render(auditOf({ packs: [agreement, other], plans }));
    const [table = "", key] = output.split("Kommun och fokusområde\n\n")[1]?.split("\n\n") ?? [];
    expect(table.split("\n").map((line) => line.trim().replace(/ +/g, " "))).toEqual([
      "Kommun A B Luckor Försenade Utan Över",
      "1 2 3 1 2 3 revideringar ansvarig tiden",
      "och",
      "uppföljningar",
      expect.stringMatching(/^─+$/),
      "Laxå ✓ ✗ ! – – – 0 0 0 0",
      "Laxå – – – ✗ ✗ ✗ 0 0 0 0",
    ]);
    expect(key?.split("\n").filter((line) => /^ {2}[AB]/.test(line))).toEqual([
      "  A Överenskommelse om samverkan i länet",
      "  B Ett annat avtal",
    ]);
  });

  test("is one table for the counts and one for each pack where there is no room for all side by side", () => {
    const packs = [agreement, other, long];
    const nora = record("n.yaml", "Nora", { packs: ["langt"], areas: areasOf(long, ["met"]) });
    const audit = auditOf({
      packs,
      plans: [laxa(agreement, ["met", "gap", "late"]), nora, laxa(other, ["met"])],
      missing: municipalities.filter(({ name }) => name === "Kumla"),
    });
    const parts = render(audit, { columns: 60 }).split("Kommun och fokusområde\n\n")[1]?.split("\n\n") ?? [];
    const tables = parts.slice(0, 4).map((part) => part.split("\n").map((line) => line.trim().replace(/ +/g, " ")));
    expect(tables.map((lines) => lines.filter((line) => !line.startsWith("─")))).toEqual([
      [
        "Kommun Luckor Försenade Utan Över",
        "revideringar ansvarig tiden",
        "och",
        "uppföljningar",
        "Laxå 0 0 0 0",
        "Laxå 0 0 0 0",
        "Kumla ingen plan i underlaget",
        "Nora 0 0 0 0",
      ],
      ["Kommun A", "1 2 3", "Laxå ✓ ✗ !"],
      ["Kommun B", "1 2 3", "Laxå ✓ ✗ ✗"],
      ["Kommun C", "4 5 6 7 8 9 10 11 12", "Nora ✓ ✗ ✗ ✗ ✗ ✗ ✗ ✗ ✗"],
    ]);
  });

  test("breaks a pack with more areas than there is room for", () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ id: `a${i}`, number: i + 1, title: { sv: "Om", en: "" } }));
    const pack: Pack = { ...agreement, focusAreas: many };
    const output = render(auditOf({ packs: [pack], plans: [laxa(pack, [])] }), { columns: 60 });
    expect(longest(output)).toBeLessThanOrEqual(60);
    expect(output.match(/✗(?= |\n)/g)?.length).toBe(40 + 1);
  });

  test("has the counts alone where no agreement has areas for all", () => {
    const plans = [record("nora.yaml", "Nora", { packs: ["grunder"] })];
    expect(render(auditOf({ packs: [basics], plans }))).toMatch(
      /Kommun och fokusområde\n\n {2}Kommun {2}Luckor +Försenade +Utan +Över\n(?:.*\n){4} {2}Nora +0 +0 +0 +0\n\n {2}Tabellen visar/,
    );
  });
});

describe("who is missing", () => {
  test("is said by name", () => {
    expect(block(render(countyAudit), "Kommuner utan plan i underlaget (8)").replace(/\s+/g, " ").trim()).toBe(
      "Lekeberg, Hallsberg, Degerfors, Hällefors, Ljusnarsberg, Kumla, Askersund, Karlskoga",
    );
  });

  test("is nobody, or is not known", () => {
    const whole = render({ ...countyAudit, missing: [] });
    expect(whole).toContain("\n12 av 12 kommuner har en plan i underlaget.\n");
    expect(block(whole, "Kommuner utan plan i underlaget")).toBe("\n  Alla kommuner i länet har en plan i underlaget.");
    const unknown = render({ ...countyAudit, county: undefined, missing: undefined });
    expect(unknown).toContain("\n4 planer har granskats.\n");
    expect(block(unknown, "Kommuner utan plan i underlaget")).toContain("Ange --county");
  });

  test("does not count plans of no municipality that is known among those of the county", () => {
    // Kumla and Nora have plans, Laxå a file that could not be read; nine are missing.
    expect(render(nastyAudit)).toContain("\n2 av 12 kommuner har en plan i underlaget.\n");
  });

  test("keeps the words of a name together", () => {
    const county = counties.find(({ code }) => code === "01");
    const output = render(auditOf({ county, missing: county?.municipalities ?? [] }), { columns: 60 });
    expect(block(output, "Kommuner utan plan i underlaget (26)").split("\n")[1]).toMatch(
      /^ {2}Upplands Väsby, Vallentuna,/,
    );
    for (const line of output.split("\n")) expect(line).not.toMatch(/Upplands$/);
  });
});

describe("what has changed", () => {
  const many = Array.from({ length: 25 }, (_, i) => findingRecord(`grunder/r${i}`, "", { messageId: `fynd-${i}` }));
  const plan = record("nora.yaml", "Nora");
  const none = {
    worse: [],
    putRight: [],
    waived: [],
    notAsked: [],
    stays: [],
    newPlans: [],
    gonePlans: [],
    unreadPlans: [],
  };
  const changed = (change: Partial<NonNullable<Audit["change"]>>) =>
    render(auditOf({ plans: [plan], change: { asOf: undefined, ...none, ...change } }));

  test("has what is worse first, the gravest of it first", () => {
    const worse = block(render(countyAudit), "Tillkommet (2)");
    expect(worse.match(/(?:fel|varning) · \S+ · ny$/gm)).toEqual([
      "fel · avtalet/ratt · ny",
      "varning · grunder/ansvarig · ny",
    ]);
    expect(worse).toMatch(/^\n {2}Örebro {2}Planen visar inget arbete i fokusområdet ”Rättsprocess”\./);
  });

  test("has what stays by its age, the oldest first, and names a municipality once", () => {
    const stays = block(render(countyAudit), "Kvarstår (2)");
    expect(stays.match(/sedan minst .*/g)).toEqual([
      "sedan minst 2024-11-25 (1 år och 11 månader)",
      "sedan minst 2025-11-22 (1 år)",
    ]);
    expect(stays.match(/Laxå/g)).toHaveLength(1);
    const unknown = changed({ stays: [{ plan, finding: many[0] ?? findingRecord(""), since: undefined }] });
    expect(block(unknown, "Kvarstår (1)")).toContain("fel · grunder/r0 · okänt hur länge");
  });

  test("tells of what is put right by its requirement, with what it was about", () => {
    expect(block(render(countyAudit), "Åtgärdat (1)")).toBe(
      "\n  Örebro  Kravet ”Varje aktivitet har en ansvarig”: ”informera alla skolor”\n          fel · grunder/ansvarig · fanns redan 2024-11-25",
    );
  });

  test("tells of what is waived with its age, and of what nobody asks any more", () => {
    const finding = { fingerprint: "f", severity: "warning" as const, item: "", requirement: "okant/krav" };
    const output = changed({
      waived: [{ plan, finding: { ...finding, since: undefined } }],
      notAsked: [{ plan, finding: { ...finding, since: undefined } }],
    });
    expect(block(output, "Beslutade undantag (1)")).toBe(
      "\n  Nora  Kravet ”okant/krav”\n        varning · okant/krav · okänt hur länge",
    );
    expect(block(output, "Frågas inte längre (1)")).toBe("\n  Nora  Kravet ”okant/krav”\n        varning · okant/krav");
  });

  test("tells of twenty in each list and counts the rest", () => {
    const output = changed({ worse: many.map((finding) => ({ plan, finding, since: undefined })) });
    const worse = block(output, "Tillkommet (25)");
    expect(worse.match(/grunder\/r\d+/g)).toEqual(Array.from({ length: 20 }, (_, i) => `grunder/r${i}`));
    expect(worse).toMatch(/\n\n {2}5 till räknas inte upp här; rapporterna xlsx och json har alla\.$/);
  });

  test("says that nothing is worse and nothing put right, and of empty lists besides nothing", () => {
    const output = changed({});
    expect(block(output, "Förändring")).toContain("Jämfört med de tidigare utgåvorna, bedömda per samma dag.");
    expect(block(output, "Tillkommet (0)")).toBe("\n  Inga.");
    expect(block(output, "Åtgärdat (0)")).toBe("\n  Inga.");
    expect(output).not.toMatch(/Kvarstår|Beslutade undantag|Frågas inte längre|förra gången/);
    expect(render(calmAudit)).not.toContain("Förändring");
  });
});

describe("the requirements turned round", () => {
  const ids = Array.from({ length: 25 }, (_, i) => String(i).padStart(2, "0"));
  const pack: Pack = {
    ...basics,
    id: "p",
    focusAreas: [],
    requirements: ids.map((id) => requirement(id, `Krav ${id}`)),
  };
  /** Each municipality misses the requirements up to its number. */
  const plansOf = (count: number, misses: (i: number) => number) =>
    municipalities.slice(0, count).map(({ name }, i) =>
      record(`${i}.yaml`, name, {
        packs: ["p"],
        verdicts: Object.fromEntries(ids.map((id) => [`p/${id}`, Number(id) < misses(i) ? "gap" : "met"] as const)),
      }),
    );
  const requirements = (output: string) =>
    output.split(/\nKrav som planerna inte visar fullt ut \(\d+\)\n/)[1]?.split("\nTid ")[0] ?? "";

  test("have the most missed first, then by name, each with how many miss it and which", () => {
    const output = block(render(countyAudit), "Krav som planerna inte visar fullt ut (3)");
    expect([...output.matchAll(/^ {2}(\d av \d) {2}(.*)\n +(.*)\n +(.*)$/gm)].map(([, ...parts]) => parts)).toEqual([
      ["2 av 3", "Arbete i området rättsprocess", "Laxå och Örebro", "avtalet/ratt · överenskommelse"],
      ["2 av 3", "Planen revideras varje år", "Laxå och Nora", "grunder/reviderad · god praxis"],
      ["1 av 4", "Varje aktivitet har en ansvarig", "Laxå", "grunder/ansvarig · god praxis"],
    ]);
    expect(output).toMatch(/\n\n {2}2 krav visas av alla planer som bedömdes\.$/);
  });

  test("are told of in full twenty at a time, and the rest are counted", () => {
    const output = requirements(render(auditOf({ packs: [pack], plans: plansOf(4, () => 23) })));
    expect(output.match(/Krav \d\d/g)).toEqual(ids.slice(0, 20).map((id) => `Krav ${id}`));
    expect(output).toContain("\n\n  3 till räknas inte upp här; rapporterna xlsx och json har alla.\n");
    expect(output).toContain("\n\n  2 krav visas av alla planer som bedömdes.\n");
  });

  test("name those that do show it where they are by far the fewer, and nobody where all miss it", () => {
    // Of 8 plans, all miss 00; all but the first two miss 01, and 02 is missed by five.
    const misses = [1, 1, 2, 3, 3, 3, 3, 3];
    const output = requirements(render(auditOf({ packs: [pack], plans: plansOf(8, (i) => misses[i] ?? 0) })));
    expect(output).toContain("\n  8 av 8  Krav 00\n          p/00 · god praxis\n");
    expect(output).toContain("\n  6 av 8  Krav 01\n          alla utom Upplands Väsby och Vallentuna\n");
    expect(output).toContain("\n  5 av 8  Krav 02\n          Värmdö, Järfälla, Ekerö, Huddinge och Botkyrka\n");
  });

  test("leave out of “all but” a plan that the requirement does not apply to", () => {
    const plans = plansOf(8, (i) => (i < 2 ? 0 : 1)).map((plan, i) =>
      i === 0 ? { ...plan, verdicts: { ...plan.verdicts, "p/00": "not-applicable" as const } } : plan,
    );
    expect(requirements(render(auditOf({ packs: [pack], plans })))).toContain(
      "\n  6 av 7  Krav 00\n          alla utom Vallentuna\n",
    );
  });

  test("name all municipalities of the largest county, and of the country the first and how many more", () => {
    const half = plansOf(98, (i) => i % 2);
    expect(Math.max(...counties.map(({ municipalities }) => municipalities.length))).toBe(49);
    const county = requirements(render(auditOf({ packs: [pack], plans: half })));
    expect(county).not.toMatch(/\d+ till/);
    const country = requirements(render(auditOf({ packs: [pack], plans: plansOf(290, (i) => i % 2) })));
    expect(country).toMatch(/^ {2}145 av 290 {2}Krav 00\n/m);
    expect(country).toMatch(/ och\s+96 till\n/);
    expect(country.split("\n").length).toBeLessThan(25);
  });

  test("may be none", () => {
    expect(requirements(render(auditOf({ packs: [pack], plans: plansOf(2, () => 0) })))).toMatch(
      /^\n {2}Alla planer visar allt som bedömdes\.\n\n {2}25 krav visas/,
    );
    expect(requirements(render(auditOf({ packs: [pack] })))).toBe("\n  Ingen plan har bedömts.\n");
    const unasked = record("nora.yaml", "Nora", { packs: ["p"], verdicts: { "p/00": "not-applicable" } });
    expect(requirements(render(auditOf({ packs: [pack], plans: [unasked] })))).toMatch(/^\n {2}Granskades inte: /);
    const unclear = record("nora.yaml", "Nora", { packs: ["p"], verdicts: { "p/00": "review", "p/01": "met" } });
    expect(requirements(render(auditOf({ packs: [pack], plans: [unclear] })))).toMatch(/^\n {2}Inga\.\n\n {2}Ett krav/);
  });
});

describe("how old the plans are", () => {
  test("is told with those first that say no day, then the oldest", () => {
    const table = block(render(countyAudit), "Tid sedan senaste antagande eller revidering");
    // 2020-03-30 to 2026-03-30 is six years with one leap day, 2191 days; then 237 days more.
    expect(
      table
        .split("\n")
        .slice(4)
        .map((line) => line.trim().replace(/ +/g, " ")),
    ).toEqual([
      "Nora planen visar inte när den antogs",
      "eller reviderades",
      "Laxå 2020-03-30 2428",
      "Lindesberg 2025-11-22 365",
      "Örebro 2026-11-21 1",
    ]);
    // Numbers stand below each other by their last digit.
    const ends = table.split("\n").flatMap((line) => (/ \d+$/.test(line) ? [line.length] : []));
    expect(ends).toEqual([ends[0], ends[0], ends[0]]);
    expect(block(render(nastyAudit), "Tid sedan senaste antagande eller revidering")).toMatch(
      /Okänd kommun \(tom\.yaml\)[\s\S]*Kumla +2021-04-26 +2036\n[\s\S]*Nora +2024-02-29 +997$/,
    );
  });

  test("is followed by those that have expired and those that soon do", () => {
    const output = render(countyAudit);
    expect(block(output, "Planer vars giltighetstid har gått ut (1)")).toBe("\n  Laxå  gällde till och med 2025-12-31");
    expect(block(output, "Planer som snart går ut (1)")).toBe("\n  Örebro  gäller till och med 2026-12-31");
    const calm = render(calmAudit);
    expect(block(calm, "Planer vars giltighetstid har gått ut (0)")).toContain("Ingen plan har en giltighetstid");
    expect(block(calm, "Planer som snart går ut (0)")).toContain("Ingen plan går ut inom 60 dagar.");
  });

  test("is told of 49 plans, and the rest are counted", () => {
    const plans = municipalities.map(({ name }, i) => record(`${i}.yaml`, name, { decided: "2026-01-01" }));
    const output = render(auditOf({ plans }));
    expect(output.match(/ 2026-01-01 +325$/gm)).toHaveLength(49);
    expect(output).toContain("\n\n  241 till räknas inte upp här;");
  });
});

describe("an audit full of traps", () => {
  const output = render(nastyAudit);

  test.each([60, 80, 100])("has no line of more than %i columns but those with the name of a file", (columns) => {
    const lines = render(nastyAudit, { columns }).split("\n");
    expect(lines.filter((line) => stringWidth(line) > columns && !line.includes("yaml"))).toEqual([]);
  });

  test("has no control characters, halves of a pair or marks of direction, and shows where they are", () => {
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    expect(output).toContain("planer/å <x> 'y' \\u001b[2J\\u202e.yaml:3:7");
  });

  test("says what other editions and files there are", () => {
    expect(
      block(output, "Andra utgåvor och dokument (3)")
        .trim()
        .split(/\n? {2,}/),
    ).toEqual([
      "Nora",
      "planer/å <x> 'y' \\u001b[2J\\u202e.yaml.old · tidigare utgåva",
      "nora-2027.yaml · börjar gälla senare",
      "nora-b.yaml · gäller också, men är äldre",
    ]);
    expect(block(output, "Filer som inte kunde läsas (3)")).toContain("  saknas.yaml\n    Filen finns inte.");
    expect(output).toMatch(
      /\n3 planer från andra län är inte medräknade\.\n2 YAML-filer utan ”plankoll: 1” överst hoppades över: planer\/anteckningar\.yaml\noch planer\/mall\.yaml\.\n$/,
    );
  });
});
