import { describe, expect, test, vi } from "vitest";
import type { PlanReport, Report } from "../../src/core/report/report.ts";
import { speak } from "../../src/messages/index.ts";
import docx from "../../src/reporters/docx.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import text from "../../src/reporters/text.ts";
import { deadline, ongoing, planAgenda } from "../support/agenda.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { exampleReport, judgedExample } from "../support/examples.ts";
import { all, below, blocksOf, headingsOf, type Node, partOf, rowsBelow, styleOf, textOf } from "../support/paper.ts";
import { longWord, nastyReport } from "../support/report.ts";
import { partsOf, xmlFaults } from "../support/workbook.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };

function render(report: Report, more: Partial<Context> = {}): Promise<Uint8Array> {
  return docx.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

const [nora] = calmReport.plans;
if (!nora) throw new Error("There is no plan.");
const one = await render(reportOf([nora]));
const brister = await judgedExample("brister");
const paper = await render(reportOf([brister]));

/** Where a page begins because the paper says so. */
const pageStarts = (bytes: Uint8Array) =>
  blocksOf(bytes).flatMap((block) => (all(block, "w:pageBreakBefore").length > 0 ? [textOf(block)] : []));

const isHead = (row: Node) => all(row, "w:tblHeader").some(({ attributes }) => attributes["w:val"] === undefined);

describe("the first page", () => {
  test("says whose plan it is, what it is called, and on which day it was judged", () => {
    const said = blocksOf(one)
      .slice(0, 4)
      .map((block) => [styleOf(block), textOf(block)]);
    expect(said).toEqual([
      ["kind", "Granskning av plan mot våld i nära relationer"],
      ["Heading1", "Nora"],
      ["subtitle", "Handlingsplan mot våld i nära relationer"],
      ["quiet", "Bedömd per: 2026-11-22 · Fil: planer/nora.yaml"],
    ]);
  });

  test("has the state in one paragraph and the numbers under their heads", () => {
    const [state, numbers, ...others] = below(one, "Läget");
    // 1 met, 5 partly, 5 not and 2 late are 13; 2024-03-31 and two years and seven months are 2026-10-31.
    expect(state && textOf(state)).toBe(
      "Planen visar 1 av 13 krav, 5 krav till en del och 5 krav inte; för 2 krav är det som planen anger försenat. Den antogs eller reviderades senast 2024-03-31, för 2 år och 7 månader sedan. Planen visar arbete i 3 av de 5 fokusområdena i ”Överenskommelse om samverkan i länet”; till en del i 1 och inte i 1.",
    );
    expect([numbers?.name, others]).toEqual(["w:tbl", []]);
    expect(rowsBelow(one, "Läget")).toEqual([
      ["Luckor", "Försenade revideringar och uppföljningar", "Aktiviteter utan ansvarig", "Aktiviteter över tiden"],
      [
        "3\n5 mindre iakttagelser står under Upplysningar längre ned. En iakttagelse står under Nyare än planen längre ned.",
        "1",
        "2",
        "1",
      ],
    ]);
  });

  test("has the same numbers as the lists of the text report, on every example", async () => {
    const heads = [
      "Luckor",
      "Försenade revideringar och uppföljningar",
      "Aktiviteter utan ansvarig",
      "Aktiviteter över tiden",
    ];
    for (const plan of (await exampleReport()).plans) {
      const report = reportOf([plan]);
      const output = text.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1" });
      const lists = heads.map((list) => new RegExp(`^${list} \\((\\d+)\\)$`, "m").exec(output)?.[1]);
      const [, cells = []] = rowsBelow(await render(report), "Läget");
      expect([plan.file, ...cells.map((cell) => cell.split("\n")[0])]).toEqual([plan.file, ...lists]);
    }
  });

  test("ends with what needs a decision, who decides and by when", () => {
    const said = below(paper, "Det här behöver beslutas").map((block) => `${styleOf(block)}: ${textOf(block)}`);
    expect(said.filter((words) => words.startsWith("listName"))).toEqual(
      [
        "Ta bort eller kontrollera genast",
        "Försenade revideringar och uppföljningar",
        "Aktiviteter utan ansvarig",
        "Aktiviteter över tiden",
      ]
        .concat("Luckor", "Snart dags")
        .map((name) => `listName: ${name}`),
    );
    // A year after 2025-10-14.
    const revision = said.indexOf("listName: Försenade revideringar och uppföljningar");
    expect(said[revision + 1]).toMatch(/^point: Planen skulle ha reviderats senast 2026-10-14.* Senast: 2026-10-14$/);
    expect(said).toContain(
      "point: Planen visar inte hur kommunen erbjuder insatser till den som utövar våld. Beslutas av: Socialnämnden",
    );
    expect(said.at(-1)).toMatch(/^legend: Granskningen läser ett dokument och säger vad det visar\./);
  });

  test.each([
    [3, []],
    [4, ["1 till av samma slag står i listan nedan."]],
    [9, ["6 till av samma slag står i listan nedan."]],
  ])("says of a matter of %i places what is found in three, and how many there are more", async (count, more) => {
    const found = Array.from({ length: count }, (_, i) =>
      finding(["form", "unknownKey"], { key: `x${i}`, nearest: [] }, `${i + 2}:1`, { kind: "privacy" }),
    );
    const assessments = [assessment(pack, requirement("r", "R"), "gap", ...found)];
    const bytes = await render(reportOf([planReport("a.yaml", { packs: [pack], assessments })]));
    const matter = below(bytes, "Det här behöver beslutas").filter((block) => /[pP]oint$/.test(styleOf(block)));
    expect(matter.map(textOf)).toEqual([..."012"].map((i) => expect.stringContaining(`”x${i}”`)).concat(more));
  });

  test("says so where nothing needs a decision", async () => {
    const bytes = await render(reportOf([planReport("a.yaml", { packs: [pack] })]));
    expect(below(bytes, "Det här behöver beslutas").map(textOf)[0]).toBe(
      "Granskningen visar inget som behöver ett beslut nu.",
    );
  });
});

describe("what follows", () => {
  test("has its headings in order, with counts, and begins on a new page", () => {
    expect(headingsOf(one)).toEqual([
      "1 Nora",
      "2 Läget",
      "2 Det här behöver beslutas",
      "2 Det som inte kunde läsas (1)",
      "2 Luckor (3)",
      "2 Försenade revideringar och uppföljningar (1)",
      "2 Aktiviteter utan ansvarig (2)",
      "2 Aktiviteter över tiden (1)",
      "2 Snart dags (1)",
      "2 Övrigt att se över (1)",
      "2 Nyare än planen (1)",
      "3 Infördes eller skärptes 2025-07-01:",
      "2 Upplysningar (5)",
      "2 Fokusområden",
      "2 Undantag (1)",
      "2 Lagstöd och andra källor",
      "2 Om granskningen",
    ]);
    expect(pageStarts(one)).toEqual(["Det som inte kunde läsas (1)"]);
  });

  test("has who does what by when as columns, where it is known of half of the list or more", async () => {
    const [heads, row] = rowsBelow(paper, "Aktiviteter över tiden (1)");
    expect(heads).toEqual(["Allvar", "Iakttagelse", "Ansvarig", "Senast"]);
    expect(row?.[0]).toBe("fel");
    expect(row?.[1]).toMatch(/^Aktiviteten ”Stödsamtal .*\nKrav: Aktiviteter och mål är klara i tid · god praxis$/);
    expect(row?.slice(2)).toEqual(["samtliga förvaltningar (ingen som leder är utsedd)", "2026-06-30"]);
    const [gapHeads, ...gaps] = rowsBelow(paper, "Luckor (20)");
    expect(gapHeads).toEqual(["Allvar", "Iakttagelse"]);
    expect(gaps.map(([, said]) => said).join("\n")).toContain(
      "\nBeslutas av: Socialnämnden\nKrav: Insatser för våldsutövare · SFS 2025:400",
    );
  });

  test.each([
    [1, ["Allvar", "Iakttagelse", "Beslutas av"]],
    [2, ["Allvar", "Iakttagelse", "Beslutas av"]],
    [3, ["Allvar", "Iakttagelse"]],
  ])("where one of %i is known, the heads are %j", async (count, heads) => {
    const assessments = Array.from({ length: count }, (_, i) => {
      const found = finding(["form", "unknownKey"], { key: "x", nearest: [] }, `${i + 2}:1`, { kind: "gap" });
      const more = i === 0 ? { decides: { sv: "Nämnden", en: "The board" } } : {};
      return assessment(pack, requirement(`r${i}`, "R", more), "gap", found);
    });
    const rows = rowsBelow(
      await render(reportOf([planReport("a.yaml", { packs: [pack], assessments })])),
      `Luckor (${count})`,
    );
    expect(rows[0]).toEqual(heads);
    expect(
      rows
        .flat()
        .join("\n")
        .match(/Nämnden/g),
    ).toHaveLength(1);
  });

  test("has all that the plan gives a time for, by day", () => {
    const [heads, ...rows] = rowsBelow(paper, "Vem gör vad, och när");
    expect(heads).toEqual(["Vad", "Ansvarig", "Senast"]);
    expect(rows.map(([, , day]) => day)).toEqual(
      // From 2026-11-22 there are 8 days to the end of the month, and 15 or 31 in December; 2027-05-31 is six months on.
      ["2026-06-30\nförsenat", "2026-06-30\nförsenat", "2026-10-14\nförsenat", "2026-12-15\nom 23 dagar"].concat(
        "2026-12-31\nom 39 dagar",
        "2027-05-31\nom 6 månader",
      ),
    );
  });

  test("has what goes on or comes again last, with the plan's words for when", async () => {
    const agenda = planAgenda([deadline({})], {
      ongoing: [ongoing({}), ongoing({ words: "löpande" })],
    });
    const bytes = await render(reportOf([planReport("a.yaml", { agenda })]));
    const [, ...rows] = rowsBelow(bytes, "Vem gör vad, och när");
    expect(rows.map(([what, who, when]) => [what, who, when])).toEqual([
      ["Aktiviteten ”Stödgrupp”", "HR-chefen", "2026-12-31\nom 39 dagar"],
      ["Aktiviteten ”Öppet hus”", "HR-chefen", "årligen"],
      ["Aktiviteten ”Öppet hus”", "HR-chefen", "löpande"],
    ]);
  });

  test("has the grid in signs and words, and what they mean", () => {
    const rows = rowsBelow(one, "Fokusområden");
    expect(rows[0]).toEqual(["Område", "Barn", "Vuxen", "Våldsutövare", "Samlat", "Aktiviteter"]);
    expect(rows[1]).toEqual([
      ...["1 Hälsofrämjande och förebyggande arbete", "✗ visas inte", "✓ uppfyllt", "✓ uppfyllt", "✓ uppfyllt"],
      "3",
    ]);
    expect(below(one, "Fokusområden").map(textOf)).toContain(
      "✓ planen visar det · ~ planen visar en del · ✗ planen visar det inte · ? en människa behöver bedöma · – inget att bedöma · ○ beslutat undantag",
    );
  });

  test("ends with what the requirements rest on, and how well it was checked", () => {
    const [heads, ...rows] = rowsBelow(one, "Lagstöd och andra källor");
    expect(heads).toEqual(["Källa", "Bestämmelse", "Kontroll"]);
    expect(rows.map(([act]) => act)).toEqual([
      "Socialstyrelsens föreskrifter om våld i nära relationer, HSLF-FS 2022:39\nlag",
      "Socialtjänstlagen, SFS 2025:400\nlag",
      "Socialstyrelsens föreskrifter om våld i nära relationer, HSLF-FS 2022:39\nallmänt råd",
      "publ nr 2015:2\növerenskommelse",
    ]);
    // A section is never broken between two lines.
    expect(rows[1]?.[1]).toBe("13\u00a0kap.\u00a01\u00a0§, från 2025-07-01");
    expect(below(one, "Om granskningen").map(textOf).at(-1)).toBe("Gjord med Plankoll 1.2.3.");
  });

  test("leaves out under which key to write what, which is for the one who writes the file", async () => {
    const report = await exampleReport();
    const read = (bytes: Uint8Array) => blocksOf(bytes).map(textOf).join("\n");
    const swedish = read(await render(report));
    // The activity is late and its owner is nobody; in a terminal both end with what to write under which key.
    expect(swedish).toMatch(/där står ”ej utsedd”\.(?! Skriv)/);
    expect(swedish).toMatch(/och planen visar inte att den är det\.(?! Är)/);
    expect(swedish).not.toMatch(/under ”(?:ansvarig|senast|klart_senast|revidering|antagen)”/);
    const english = await render(report, { speaker: await speak("en") });
    expect(read(english)).not.toMatch(/under “(?:ansvarig|senast|klart_senast|revidering|antagen)”/);
    expect(await text.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1" })).toMatch(
      /under\s+”ansvarig”/,
    );
  });

  test("names a waiver by the title of its requirement", () => {
    // examples/brister.yaml: a waiver that holds, from plan-basics/coordinator-named, and one that has run out.
    expect(
      below(paper, "Undantag (2)")
        .map(textOf)
        .filter((words) => words.includes("gäll")),
    ).toEqual([
      "En samordnare är utsedd: gäller till och med 2027-05-31",
      "Kartläggningen är aktuell: gällde till och med 2026-06-30 och har gått ut",
    ]);
  });

  test("never has two tables in a row, which would become one", async () => {
    for (const bytes of [one, paper, await render(nastyReport)]) {
      const names = blocksOf(bytes).map(({ name }) => name);
      expect(names.filter((name, i) => name === "w:tbl" && names[i + 1] === "w:tbl")).toEqual([]);
    }
  });

  test("lists one kind only where that is asked for, and says so", async () => {
    const bytes = await render(reportOf([nora]), { only: "overdue" });
    expect(headingsOf(bytes).filter((heading) => heading.includes("("))).toEqual([
      "2 Försenade revideringar och uppföljningar (1)",
      "2 Aktiviteter över tiden (1)",
      "2 Undantag (1)",
    ]);
    expect(blocksOf(bytes).map(textOf).join("\n")).toContain("Listorna visar bara det som är av slaget ”försenat”.");
  });
});

describe("a paper on several plans", () => {
  test("has a page with all of them, then each on pages of its own", async () => {
    const bytes = await render(calmReport);
    const plans = calmReport.plans.length;
    expect(headingsOf(bytes).filter((heading) => heading.startsWith("1 "))).toEqual([
      `1 Granskning av ${plans} planer`,
      ...calmReport.plans.map(({ municipality }) => `1 ${municipality?.name ?? "Okänd kommun"}`),
    ]);
    expect(rowsBelow(bytes, "Planerna")[1]?.slice(-4)).toEqual(["3", "1", "2", "1"]);
    // Each plan, what follows its first page, and the sources of all.
    expect(pageStarts(bytes)).toHaveLength(2 * plans + 1);
    expect(pageStarts(bytes).at(-1)).toBe("Lagstöd och andra källor");
  });

  test("can be about nothing", async () => {
    const bytes = await render(reportOf([]));
    expect(headingsOf(bytes)).toEqual(["1 Ingen plan har granskats", "2 Planerna", "2 Om granskningen"]);
    expect(pageStarts(bytes)).toEqual([]);
  });
});

describe("the file", () => {
  const bad = nastyReport.plans as readonly [PlanReport, ...PlanReport[]];

  test("is well-formed whatever the plan holds, and the same at another time", async () => {
    for (const report of [nastyReport, reportOf([bad[0]])]) {
      vi.setSystemTime("2026-11-22T10:00:00Z");
      const bytes = await render(report);
      vi.setSystemTime("2031-03-04T05:06:07Z");
      for (const [path, xml] of partsOf(bytes)) expect([path, xmlFaults(xml)]).toEqual([path, []]);
      expect(Buffer.compare(bytes, await render(report))).toBe(0);
    }
    vi.useRealTimers();
  });

  test("shows what could hide or turn text, and keeps the rest as it is", async () => {
    const said = blocksOf(await render(nastyReport)).map(textOf);
    const whole = said.join("\n");
    // Without the line breaks that join paragraphs here: control characters, what turns text, and halves of pairs.
    expect(whole.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\p{Cs}]/u);
    for (const shown of ["\\u001b[31mRÖTT", "\\u202eomvänt", "\\ud800", "<b>&amp; \"'`|*_#[x](y)", "👩‍👩‍👧 家庭"])
      expect(whole).toContain(shown);
    expect(whole).toContain(longWord);
  });

  test("has no field but the page numbers, and refers to nothing outside it", async () => {
    const bytes = await render(nastyReport);
    const parts = partsOf(bytes);
    expect(parts.get("word/document.xml")).not.toMatch(/w:instrText|w:fldSimple|w:hyperlink|w:altChunk|w:drawing/);
    const footer = partOf(bytes, "word/footer1.xml");
    expect(all(footer, "w:instrText").map(({ children }) => children.join("").trim())).toEqual(["PAGE", "NUMPAGES"]);
    expect(textOf(footer)).toContain(" ()");
    const relations = [...parts].filter(([path]) => path.endsWith(".rels"));
    expect(relations.length).toBeGreaterThan(1);
    for (const [path, xml] of relations)
      expect([path, xml]).toEqual([path, expect.not.stringMatching(/External|file:|mailto:/)]);
  });

  test("tells its title, its language and who made it, but no time", async () => {
    for (const [speaker, tag, title] of [
      [speakers.sv, "sv-SE", "Nora: Handlingsplan mot våld i nära relationer (2026-11-22)"],
      [speakers.en, "en-GB", "Nora: Handlingsplan mot våld i nära relationer (2026-11-22)"],
    ] as const) {
      const bytes = await render(reportOf([nora]), { speaker });
      const core = partOf(bytes, "docProps/core.xml");
      const value = (name: string) => all(core, name).flatMap(({ children }) => children);
      expect([value("dc:title"), value("dc:language"), value("dc:creator")]).toEqual([[title], [tag], ["plankoll"]]);
      expect([value("dcterms:created"), value("dcterms:modified")]).toEqual([[], []]);
      const [defaults] = all(partOf(bytes, "word/styles.xml"), "w:docDefaults");
      expect(defaults && all(defaults, "w:lang").map(({ attributes }) => attributes["w:val"])).toEqual([tag]);
    }
  });

  test("breaks a row between two pages only where it is long", async () => {
    const found = ["kort", "lång ".repeat(100)].map((label, i) =>
      finding(["form", "unknownKey"], { key: "x", nearest: [] }, `${i + 2}:1`, { label, kind: "gap" }),
    );
    const assessments = [assessment(pack, requirement("r", "R"), "gap", ...found)];
    const bytes = await render(reportOf([planReport("a.yaml", { packs: [pack], assessments })]));
    const [table] = below(bytes, "Luckor (2)");
    const rows = table ? all(table, "w:tr") : [];
    const isWhole = (row: Node) => all(row, "w:cantSplit").some(({ attributes }) => attributes["w:val"] === undefined);
    expect(rows.map(isWhole)).toEqual([true, true, false]);
  });

  test("is A4 with margins of 2.5 cm, and every table is as wide as the text, with heads that are repeated", async () => {
    const document = partOf(await render(nastyReport), "word/document.xml");
    // A4 is 210 × 297 mm, and a millimetre is 1440 / 25.4 twentieths of a point.
    const mm = (twentieths: string | undefined) => Math.round((Number(twentieths) * 25.4) / 144) / 10;
    const [size] = all(document, "w:pgSz").map(({ attributes }) => [mm(attributes["w:w"]), mm(attributes["w:h"])]);
    const [margins] = all(document, "w:pgMar").map(({ attributes }) =>
      ["w:top", "w:right", "w:bottom", "w:left"].map((side) => mm(attributes[side])),
    );
    expect([size, margins]).toEqual([
      [210, 297],
      [25, 25, 25, 25],
    ]);
    const tables = all(document, "w:tbl");
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const grid = all(table, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
      expect(mm(String(grid.reduce((sum, width) => sum + width, 0)))).toBeCloseTo(160, 0);
      const [heads, ...rows] = all(table, "w:tr");
      expect([heads, ...rows].map((row) => row && isHead(row))).toEqual([true, ...rows.map(() => false)]);
      for (const row of [heads, ...rows]) {
        const widths = row && all(row, "w:tcW").map(({ attributes }) => Number(attributes["w:w"]));
        expect(widths).toEqual(grid);
      }
    }
  });
});
