import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import markdown from "../../src/reporters/markdown.ts";
import { oneLine } from "../../src/reporters/one-line.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { cellCounts, rendered } from "../support/rendered-markdown.ts";
import { nastyReport, nastyWords } from "../support/report.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };

function render(report: Report, more: Partial<Context> = {}): string {
  return markdown.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

const [nora, whole] = calmReport.plans;
const one = (more: Partial<Report> = {}) => ({ ...calmReport, plans: nora ? [nora] : [], unreadable: [], ...more });

/** What stands below a heading, up to the next of any level. */
function section(output: string, heading: string): string {
  const [, after = ""] = output.split(`\n${heading}\n\n`);
  return after.split(/\n\n#{1,6} /)[0] ?? "";
}

describe("a report in Markdown", () => {
  test.each(languages)("reads well in %s", async (language) => {
    await expect(render(calmReport, { speaker: speakers[language] })).toMatchFileSnapshot(
      `golden/markdown-${language}.md`,
    );
  });

  test("is as it was read when it was full of traps", async () => {
    await expect(render(nastyReport)).toMatchFileSnapshot("golden/markdown-nasty.md");
  });

  test("on one plan has how it stands, the numbers, then the lists, the grid, the waivers and the sources", () => {
    const output = render(one());
    expect(rendered(output).headings).toEqual([
      "# Nora: Handlingsplan mot våld i nära relationer",
      "## Det som inte kunde läsas (1)",
      "## Luckor (3)",
      "## Försenade revideringar och uppföljningar (1)",
      "## Aktiviteter utan ansvarig (2)",
      "## Aktiviteter över tiden (1)",
      "## Snart dags (1)",
      "## Övrigt att se över (1)",
      "## Nyare än planen (1)",
      "## Upplysningar (5)",
      "## Fokusområden",
      "## Undantag (1)",
      "## Lagstöd och andra källor",
    ]);
    // 2024-03-31 to 2026-10-31 is two years and seven months; the areas are met, met, partly, gap, met.
    expect(output).toMatch(
      /^# Nora.*\n\nPlanen visar 1 av 13 krav, .*för 2 år och 7 månader sedan\. .*3 av de 5 fokusområdena.*\n\n\| Luckor \|/,
    );
    expect(rendered(output).tables[0]).toEqual({
      head: [
        "Luckor",
        "Försenade revideringar och uppföljningar",
        "Aktiviteter utan ansvarig",
        "Aktiviteter över tiden",
      ],
      rows: [["3", "1", "2", "1"]],
    });
    expect(output).toContain(
      "\n- **Fil:** `planer/nora.yaml`\n- **Bedömd per:** 2026-11-22\n- **Kravpaket:** Överenskommelse om samverkan i länet (utgåva 2015:2); ",
    );
    expect(output).toContain("\n- **Observera:** Det är inte bekräftat");
    expect(output).toMatch(/\n\nGranskningen läser ett dokument .* Gjord med Plankoll 1\.2\.3\.\n$/);
  });

  test("on several plans has what they come to, each with its numbers, and each plan under a heading of its own", () => {
    const page = rendered(render(calmReport));
    expect(page.headings.filter((heading) => /^##? /.test(heading))).toEqual([
      "# Granskning av 2 planer",
      "## Nora: Handlingsplan mot våld i nära relationer",
      "## Hallsberg: Plan för kvinnofrid",
      "## Filer som inte kunde läsas (1)",
      "## Lagstöd och andra källor",
    ]);
    expect(page.tables[0]).toEqual({
      head: ["Kommun", "Plan", "Luckor", "Försenade revideringar och uppföljningar", "Utan ansvarig", "Över tiden"],
      rows: [
        ["Nora", "Handlingsplan mot våld i nära relationer", "3", "1", "2", "1"],
        // Its pack asks nothing of revisions or of times: a 0 would be false comfort.
        ["Hallsberg", "Plan för kvinnofrid", "0", "–", "0", "–"],
      ],
    });
    expect(page.shown).toContain("2 planer: 6 fel, 4 varningar, 2 förseningar, 2 aktiviteter utan ansvarig. 1 fil ");
    expect(render(calmReport).match(/\*\*Observera:\*\*/g)).toHaveLength(1);
  });

  test("says so where no plan could be judged", () => {
    const output = render({ ...calmReport, plans: [], packs: [] });
    expect(output).toMatch(/^# Ingen plan har granskats\n\nIngen plan har bedömts\.\n/);
    expect(output).toContain("\n- `planer/trasig.yaml:14:3`: Indraget stämmer inte.");
  });

  test("has with each finding its severity, who usually decides, by when, the requirement, its source and the line", () => {
    expect(section(render(one()), "## Luckor (3)")).toMatch(
      /^- \*\*fel:\*\* Planen visar inget arbete i fokusområdet ”Rättsprocess”\. .*\n {2}- `avtalet\/ratt` · publ nr 2015:2, s\. 7, fokusområde 4 · rad 1\n- \*\*varning:\*\* .*äldre\. .*hbtq-personer\. .*\n {2}- `avtalet\/grupper` · .* · rad 12\n\n5 mindre/,
    );
    expect(section(render(one()), "## Försenade revideringar och uppföljningar (1)")).toMatch(
      /\n {2}- \*\*Senast:\*\* 2025-03-31 · `grunder\/reviderad` · god praxis · rad 8$/,
    );
    const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
    const decides = { sv: "Socialnämnden", en: "The social welfare board" };
    const asked = requirement("r", "R", { decides });
    const gap = assessment(pack, asked, "gap", finding(["form", "unknownKey"], { key: "x", nearest: [] }, "7:1"));
    const report = reportOf([planReport("a.yaml", { packs: [pack], assessments: [gap] })]);
    expect(render(report)).toContain("\n  - **Beslutas av:** Socialnämnden · `p/r` · god praxis · rad 7\n");
    expect(render(report, { speaker: speakers.en })).toContain("** The social welfare board · `p/r` · ");
  });

  test("has what is gravest first in a list, then the order of the file", () => {
    const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
    const place = (line: number, severity: "error" | "warning") =>
      finding(["no-placeholders", "placeholder"], { words: "XX" }, `${line}:1`, { severity });
    const found = [place(3, "warning"), place(5, "error"), place(9, "error")];
    const assessments = [assessment(pack, requirement("r", "R"), "partly", ...found)];
    const output = render(reportOf([planReport("a.yaml", { packs: [pack], assessments })]));
    expect(section(output, "## Övrigt att se över (3)").match(/\d+$/gm)).toEqual(["5", "9", "3"]);
  });

  test("tells briefly what is newer than the plan and what is information, and leaves to the grid what it shows", () => {
    const output = render(one());
    expect(section(output, "## Nyare än planen (1)")).toMatch(
      /^Planens senaste antagande .* 2024-03-31\. .*\n\nInfördes eller skärptes 2025-07-01:\n\n- \*\*varning:\*\* Planen visar inte hur personalen/,
    );
    expect(section(output, "## Upplysningar (5)")).toMatch(
      /^- \*\*upplysning:\*\* Planen visar inte att den omfattar latent våld\..*\n.*\n\nPlanen visar inte:\n\nHSLF-FS 2022:39, 3 kap\. 5 § · \(ej kontrollerad mot källtext\):\n\n- råd till .* \(`lagen\/radgivning`, rad 1\)\n- hur den .* \(`lagen\/boende`, rad 1\)\n\n2 upplysningar om perspektiv som saknas i ett fokusområde: se rutnätet nedan\.$/,
    );
  });

  test("has the grid with sign and word, what the signs mean and what an area rests on besides", () => {
    const output = render(one());
    const grid = rendered(output).tables[1];
    expect(grid?.head).toEqual(["Område", "Barn", "Vuxen", "Våldsutövare", "Samlat"]);
    expect(grid?.rows.map((row) => row.slice(1))).toEqual([
      ["✗ visas inte", "✓ uppfyllt", "✓ uppfyllt", "✓ uppfyllt"],
      ["–", "–", "–", "✓ uppfyllt"],
      ["✓ uppfyllt", "✓ uppfyllt", "✗ visas inte", "~ delvis"],
      ["✗ visas inte", "✗ visas inte", "✗ visas inte", "✗ visas inte"],
      ["? oklart", "✓ uppfyllt", "○ undantag", "✓ uppfyllt"],
    ]);
    expect(section(output, "## Fokusområden")).toMatch(
      /\n\n✓ planen visar det · .* · ○ beslutat undantag\n\n- Fokusområde 2 vilar på ”Region Örebro län”: .*\n- Fokusområde 3 möts delvis genom ”Barn som bevittnat våld”\.$/,
    );
  });

  test("has the waivers with what became of them, why and by whom; and what there was no reason to judge", () => {
    expect(section(render(one()), "## Undantag (1)")).toBe(
      [
        "- grunder/aktivitet-ansvarig, Se över webbsidan: gäller till och med 2027-12-31",
        "  - ”Varje aktivitet har en ansvarig”: 1 anmärkning räknas inte.",
        "  - **Skäl:** Tjänsten som kommunikatör är vakant till årsskiftet.",
        "  - **Beslut:** socialutskottet · SN 2026/12",
        "",
        "2 krav gäller inte den här planen, eller inte 2026-11-22. 1 av dem gällde inte den dagen: lagen/lagesbild.",
      ].join("\n"),
    );
    expect(render(reportOf(whole ? [whole] : []))).not.toMatch(/Undantag|Fokusområden|Upplysningar/);
  });

  test("has the sources of what was judged, the most binding first, each with how it was checked", () => {
    const sources = rendered(render(one())).tables.at(-1);
    expect(sources?.head).toEqual(["Källa", "Bestämmelse", "Nivå", "Kontroll"]);
    expect(sources?.rows).toEqual([
      [
        "Socialstyrelsens föreskrifter om våld i nära relationer, HSLF-FS 2022:39",
        "3 kap. 5 §, från 2022-10-01",
        "lag",
        "enligt annan källa; texten inte läst",
      ],
      ["Socialtjänstlagen, SFS 2025:400", "13 kap. 1 §, från 2025-07-01", "lag", "kontrollerad mot lagtexten"],
      [
        "Socialstyrelsens föreskrifter om våld i nära relationer, HSLF-FS 2022:39",
        "3 kap. 5 §, från 2022-10-01",
        "allmänt råd",
        "enligt annan källa; texten inte läst",
      ],
      ["publ nr 2015:2", "s. 7, fokusområde 4, från 2015", "överenskommelse", "kontrollerad mot texten"],
    ]);
    // Of the practices one does not apply to the plan: revised, assigned, on time, distinct, readable, followed up.
    expect(render(one())).toContain("\n\n6 krav är god praxis och vilar inte på någon bestämmelse.\n");
  });

  test("has the sections of an act in the order of the act, and last those whose place is not known", () => {
    const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
    const law = { act: "SFS 1", from: "2020", verified: "secondary" } as const;
    const basis = ["13 kap. 1 §", "", "7 kap. 2 §", "13 kap. 1 §"].map((section) => ({ ...law, section }));
    const asked = requirement("r", "R", { level: "law", basis });
    const plans = [planReport("a.yaml", { packs: [pack], assessments: [assessment(pack, asked, "met")] })];
    expect(rendered(render(reportOf(plans))).tables.at(-1)?.rows).toEqual([
      ["SFS 1", "7 kap. 2 §; 13 kap. 1 §; paragraf ej känd, från 2020", "lag", "enligt annan källa; texten inte läst"],
    ]);
    expect(render(reportOf(plans))).not.toContain("god praxis");
  });

  test("lists only the kind that is asked for, and says so, but counts everything", () => {
    const output = render(one(), { only: "overdue" });
    expect(output).toContain("\n\nListorna visar bara det som är av slaget ”försenat”.");
    expect(rendered(output).headings.slice(1, 3)).toEqual([
      "## Försenade revideringar och uppföljningar (1)",
      "## Aktiviteter över tiden (1)",
    ]);
    expect(rendered(output).tables[0]?.rows).toEqual([["3", "1", "2", "1"]]);
  });

  test("says what was skipped", () => {
    expect(render(one({ skipped: ["a", "b", "c", "d", "e", "f", "g"] }))).toContain(
      "\n\n7 YAML-filer utan ”plankoll: 1” överst hoppades över: a, b, c, d, e och 2 till.\n",
    );
    expect(render(one())).not.toContain("hoppades över");
  });
});

/** What is to be seen of the nasty words. */
const seen = oneLine(nastyWords);

describe("a report full of traps", () => {
  const output = render(nastyReport);
  const page = rendered(output);

  test("becomes headings, paragraphs, lists, tables and code, and nothing else", () => {
    expect([...page.elements].sort()).toEqual("code h1 h2 h3 li p strong table tbody td th thead tr ul".split(" "));
    expect([...page.attributes]).toEqual(["align"]);
  });

  test("makes no link, image, mention or reference of what a plan says, wherever it says it", () => {
    const wished = "@octocat #12 GH-3 !4 http://x.se www.y.se a@b.se ![i](j) [k](l) [m]: n <img src=o> <http://p>";
    const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
    const other = JSON.parse(JSON.stringify(nastyReport).replaceAll(escaped(nastyWords), escaped(wished)));
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
    expect(tables.map((lines) => [lines[0], lines.length - 2])).toEqual([
      [6, 3],
      [5, 3],
      [4, 5],
    ]);
    for (const [head, ...lines] of tables) expect([...new Set(lines)]).toEqual([head]);
  });

  test("has every finding that is not in the grid once, by its line", () => {
    const [worst] = nastyReport.plans;
    const part = output.split(/\n## /)[1] ?? "";
    expect(worst?.findings).toHaveLength(15);
    for (const { span } of worst?.findings ?? []) {
      const times = part.match(new RegExp(`rad ${span.line}$`, "gm"))?.length ?? 0;
      expect([span.line, times]).toEqual([span.line, span.line === 40 || span.line === 41 ? 0 : 1]);
    }
  });

  test("has no control characters, halves of a pair or marks of direction, and shows where they are", () => {
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    expect(page.shown).toContain("planer/å <x> 'y' \\u001b[2J\\u202e.yaml:3:7: Indraget stämmer inte.");
  });

  test("never says that a municipality breaks the law", () => {
    for (const speaker of Object.values(speakers))
      expect(render(nastyReport, { speaker })).not.toMatch(/bryter|brott mot lag|violat|breach|breaks the law/i);
  });
});
