import { describe, expect, test } from "vitest";
import type { Audit } from "../../src/core/audit/audit.ts";
import { municipalities } from "../../src/core/municipality/municipality.ts";
import type { Pack } from "../../src/core/pack/pack.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import markdown from "../../src/reporters/audit/markdown.ts";
import { oneLine } from "../../src/reporters/one-line.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import { calmAudit, nastyAudit } from "../support/audit.ts";
import { agreement, areasOf, countyAudit } from "../support/county-audit.ts";
import { record } from "../support/record.ts";
import { cellCounts, rendered } from "../support/rendered-markdown.ts";
import { nastyWords } from "../support/report.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };

function render(audit: Audit, more: Partial<Context> = {}): string {
  return markdown.render(audit, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

describe("the audit in Markdown", () => {
  test.each(languages)("reads well in %s", async (language) => {
    await expect(render(countyAudit, { speaker: speakers[language] })).toMatchFileSnapshot(
      `golden/audit-markdown-${language}.md`,
    );
  });

  test.each([
    ["nasty", nastyAudit],
    ["calm", calmAudit],
  ])("is as it was read when it was %s", async (name, audit) => {
    await expect(render(audit)).toMatchFileSnapshot(`golden/audit-markdown-${name}.md`);
  });

  test("has all its parts in order", () => {
    expect(rendered(render(countyAudit)).headings).toEqual([
      "# Planerna mot våld i nära relationer i Örebro län",
      "## Kommun och fokusområde",
      "## Kommuner utan plan i underlaget (8)",
      "## Förändring",
      "### Tillkommet (2)",
      "### Åtgärdat (1)",
      "### Kvarstår (2)",
      "### Planer som inte fanns med förra gången (1)",
      "## Krav som planerna inte visar fullt ut (3)",
      "## Tid sedan senaste antagande eller revidering",
      "## Planer vars giltighetstid har gått ut (1)",
      "## Planer som snart går ut (1)",
      "## Andra utgåvor och dokument (1)",
      "## Filer som inte kunde läsas (1)",
    ]);
    expect(render(countyAudit)).toMatch(/^# .*\n\n4 av 12 kommuner har en plan i underlaget\. En fil kunde inte läsas/);
    expect(render(countyAudit)).toContain("\n- **Observera:** Fråga länsstyrelsen om den fortfarande gäller.\n");
  });

  test("has every municipality in the matrix, with signs and counts or with the words that there is no plan", () => {
    const [matrix] = rendered(render(countyAudit)).tables;
    const missing = (name: string) => [`${name}: ingen plan i underlaget`, ...Array(7).fill("")];
    expect(matrix).toEqual({
      head: [
        "Kommun",
        "1",
        "2",
        "3",
        "Luckor",
        "Försenade revideringar och uppföljningar",
        "Utan ansvarig",
        "Över tiden",
      ],
      rows: [
        missing("Lekeberg"),
        ["Laxå", "✓", "✓", "✗", "2", "1", "3", "4"],
        ...["Hallsberg", "Degerfors", "Hällefors", "Ljusnarsberg"].map(missing),
        ["Örebro", "!", "~", "✗", "1", "0", "0", "0"],
        ...["Kumla", "Askersund", "Karlskoga"].map(missing),
        ["Nora", "–", "–", "–", "0", "1", "0", "0"],
        ["Lindesberg", "✓", "✓", "?", "0", "0", "0", "0"],
      ],
    });
  });

  test("says what the numbers and signs are, and that it is no ranking", () => {
    expect(render(countyAudit)).toContain(
      [
        "- 1 Förebyggande arbete\n- 2 Skydd och stöd\n- 3 Rättsprocess\n",
        "✓ planen visar det · \\~ planen visar en del · ✗ planen visar det inte · ! angivet, men försenat · ? en människa behöver bedöma · – inget att bedöma\n",
        "Tabellen visar vad planerna säger, i kommunernas officiella ordning. Den rangordnar inte kommunerna: ",
      ].join("\n"),
    );
  });

  test("tells of what has changed, of the requirements and of age in tables", () => {
    const [, worse, putRight, stays, requirements, age, editions] = rendered(render(countyAudit)).tables;
    const cells = (table: typeof worse, ...columns: number[]) =>
      table?.rows.map((row) => columns.map((column) => row[column]));
    expect(cells(worse, 0, 1, 3, 4)).toEqual([
      ["Örebro", "fel", "avtalet/ratt", "ny"],
      ["Laxå", "varning", "grunder/ansvarig", "ny"],
    ]);
    expect(putRight?.rows).toEqual([
      [
        "Örebro",
        "fel",
        "Kravet ”Varje aktivitet har en ansvarig”: ”informera alla skolor”",
        "grunder/ansvarig",
        "fanns redan 2024-11-25",
      ],
    ]);
    expect(cells(stays, 0, 4)).toEqual([
      ["Laxå", "sedan minst 2024-11-25 (1 år och 11 månader)"],
      ["Laxå", "sedan minst 2025-11-22 (1 år)"],
    ]);
    expect(requirements?.rows).toEqual([
      ["Arbete i området rättsprocess (avtalet/ratt)", "överenskommelse", "2 av 3", "Laxå och Örebro"],
      ["Planen revideras varje år (grunder/reviderad)", "god praxis", "2 av 3", "Laxå och Nora"],
      ["Varje aktivitet har en ansvarig (grunder/ansvarig)", "god praxis", "1 av 4", "Laxå"],
    ]);
    expect(age?.rows).toEqual([
      ["Nora", "planen visar inte när den antogs eller reviderades", ""],
      ["Laxå", "2020-03-30", "2428"],
      ["Lindesberg", "2025-11-22", "365"],
      ["Örebro", "2026-11-21", "1"],
    ]);
    expect(editions?.rows).toEqual([["Örebro", "planer/orebro-2019.yaml", "tidigare utgåva"]]);
  });

  const wide: Pack = {
    ...agreement,
    id: "brett",
    title: { sv: "Brett avtal", en: "" },
    focusAreas: Array.from({ length: 10 }, (_, i) => ({
      id: `a${i}`,
      number: i + 1,
      title: { sv: `Om ${i}`, en: "" },
    })),
  };
  const laxa = record("laxa.yaml", "Laxå", { packs: ["avtalet"], areas: areasOf(agreement, ["met", "met", "late"]) });

  test("has a letter for each pack, in one table as long as that can be read", () => {
    const few: Pack = { ...wide, focusAreas: wide.focusAreas?.slice(0, 9) ?? [] };
    const nora = record("nora.yaml", "Nora", { packs: ["brett"], areas: areasOf(few, ["met"]) });
    const audit = { ...calmAudit, packs: [agreement, few], plans: [laxa, nora] };
    const [matrix] = rendered(render(audit)).tables;
    expect(matrix?.head.slice(1, -4)).toEqual("A1 A2 A3 B1 B2 B3 B4 B5 B6 B7 B8 B9".split(" "));
    expect(matrix?.rows).toEqual([
      ["Laxå", "✓", "✓", "!", ...Array(9).fill("–"), "0", "0", "0", "0"],
      ["Nora", "–", "–", "–", "✓", ...Array(8).fill("✗"), "0", "0", "0", "0"],
    ]);
    expect(render(audit)).toContain("\n\n**B** Brett avtal\n\n- B1 Om 0\n");
  });

  test("has a table for each pack, with its own plans, where one would be too wide", () => {
    const nora = record("nora.yaml", "Nora", { packs: ["brett"], areas: areasOf(wide, ["met"]) });
    const audit = { ...calmAudit, packs: [agreement, wide], plans: [laxa, nora] };
    const [all, first, second] = rendered(render(audit)).tables;
    expect(all?.rows).toEqual([
      ["Laxå", "0", "0", "0", "0"],
      ["Nora", "0", "0", "0", "0"],
    ]);
    expect(first?.rows).toEqual([["Laxå", "✓", "✓", "!"]]);
    expect(second?.rows).toEqual([["Nora", "✓", ...Array(9).fill("✗")]]);
  });

  test("counts what it does not tell of", () => {
    const plans = municipalities.map(({ name }, i) => record(`${i}.yaml`, name, { decided: "2026-01-01" }));
    const output = render({ ...calmAudit, plans });
    expect(rendered(output).tables.at(-1)?.rows).toHaveLength(49);
    expect(output).toContain("\n\n241 till räknas inte upp här; rapporterna xlsx och json har alla.\n\n");
    const missing = { ...countyAudit, plans: countyAudit.plans.map((plan) => ({ ...plan, verdicts: {} })) };
    expect(render(missing)).toContain("\n## Krav som planerna inte visar fullt ut (0)\n\nGranskades inte: ");
    expect(render({ ...missing, plans: [] })).toContain(
      "\n## Krav som planerna inte visar fullt ut (0)\n\nIngen plan har bedömts.\n",
    );
  });
});

/** What is to be seen of the nasty words. */
const seen = oneLine(nastyWords);

describe("an audit full of traps", () => {
  const output = render(nastyAudit);
  const page = rendered(output);

  test("becomes headings, paragraphs, lists, tables and code, and nothing else", () => {
    expect([...page.elements].sort()).toEqual("code h1 h2 h3 li p strong table tbody td th thead tr ul".split(" "));
    expect([...page.attributes]).toEqual(["align"]);
  });

  test("makes no link, image, mention or reference of what a plan says, wherever it says it", () => {
    const wished = "@octocat #12 GH-3 !4 http://x.se www.y.se a@b.se ![i](j) [k](l) [m]: n <img src=o> <http://p>";
    const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
    const other = JSON.parse(JSON.stringify(nastyAudit).replaceAll(escaped(nastyWords), escaped(wished)));
    const { elements, texts, shown } = rendered(render(other));
    expect([...elements]).toEqual([...page.elements]);
    const link = /@[\p{L}\p{N}]|#[\p{L}\p{N}]|GH-\d|!\d|:\/\/|www\./iu;
    expect(texts.filter((text) => link.test(text))).toEqual([]);
    expect(shown.replaceAll("\u200b", "").split(wished).length).toBe(
      page.shown.replaceAll("\u200b", "").split(seen).length,
    );
  });

  test("has as many cells in each line of a table as in its head", () => {
    const tables = cellCounts(output);
    expect(tables.map(([head]) => head)).toEqual([8, 5, 5, 5, 5, 5, 3, 3]);
    for (const [head, ...lines] of tables) expect([...new Set(lines)]).toEqual([head]);
  });

  test("has a row for each municipality and plan, the nameless ones last", () => {
    const rows = page.tables[0]?.rows ?? [];
    expect(rows).toHaveLength(12 + 2);
    expect(rows[7]).toEqual(["Kumla", "✗", "~", "✓", "1", "1", "1", "1"]);
    expect(rows[10]).toEqual(["Nora", "–", "–", "–", "0", "0", "0", "0"]);
    expect(rows[12]?.slice(1)).toEqual(["✗", "~", "✓", "1", "1", "1", "1"]);
    expect(rows[13]).toEqual(["Okänd kommun (tom.yaml)", "–", "–", "–", "0", "0", "0", "0"]);
  });

  test("has no control characters, halves of a pair or marks of direction, and shows where they are", () => {
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    expect(page.shown).toContain("planer/å <x> 'y' \\u001b[2J\\u202e.yaml:3:7: Indraget stämmer inte.");
  });

  test("never says that a municipality breaks the law", () => {
    for (const speaker of Object.values(speakers))
      expect(render(nastyAudit, { speaker })).not.toMatch(/bryter|brott mot lag|violat|breach|breaks the law/i);
  });
});
