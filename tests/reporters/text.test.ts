import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import text from "../../src/reporters/text.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { nastyFile, nastyReport } from "../support/report.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };

function render(report: Report, more: Partial<Context> = {}): string {
  return text.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

/** The lines from the heading to the next heading, or to the end. */
function block(output: string, heading: string): string {
  const [, after = ""] = output.split(`\n${heading}\n`);
  return after.split(/\n\n(?=\S)/)[0] ?? "";
}

describe("a report that people read", () => {
  test.each(languages)("reads well in %s", async (language) => {
    await expect(render(calmReport, { speaker: speakers[language] })).toMatchFileSnapshot(
      `golden/text-${language}.txt`,
    );
  });

  test("has what could not be read first, then the three lists, the rest, grid, waivers, summary, broken files and the total", () => {
    const headings = [
      "Nora: ",
      "Kravpaket ",
      "Observera ",
      "Det som inte kunde läsas (1)",
      "Luckor (3)",
      "Försenade revideringar och uppföljningar (1)",
      "Aktiviteter utan ansvarig (2)",
      "Aktiviteter över tiden (1)",
      "Snart dags (1)",
      "Övrigt att se över (1)",
      "Nyare än planen (1)",
      "Upplysningar (5)",
      "Fokusområden",
      "Undantag (1)",
      "Planen visar 1 av 13 krav",
      "Hallsberg: ",
      "Filer som inte kunde läsas (1)",
      "2 planer: 6 fel, 4 varningar, 2 förseningar, 2 aktiviteter utan ansvarig.",
    ];
    const places = headings.map((heading) => render(calmReport).indexOf(`\n${heading}`.replace("\nNora", "Nora")));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("says of the counted lists when they are empty, and of the others nothing", () => {
    const output = render(reportOf([planReport("a.yaml", {})]));
    expect([...output.matchAll(/^.* \(0\)$/gm)].map(([heading]) => heading)).toEqual([
      "Luckor (0)",
      "Försenade revideringar och uppföljningar (0)",
      "Aktiviteter utan ansvarig (0)",
      "Aktiviteter över tiden (0)",
    ]);
    expect(output).not.toMatch(/Ta bort|Det som inte|Snart dags|Övrigt|Upplysningar|Fokusområden|Undantag/);
  });

  test("shows a finding's place, severity, requirement and source together", () => {
    expect(block(render(calmReport), "Luckor (3)")).toMatch(
      /^ {2}fel +Planen visar inget arbete[\s\S]*\n +planer\/nora\.yaml:1:1 · avtalet\/ratt\n +publ nr 2015:2, s\. 7, fokusområde 4\n\n {2}varning /m,
    );
  });

  test("names the level where no text is the source", () => {
    expect(block(render(calmReport), "Försenade revideringar och uppföljningar (1)")).toContain(
      "grunder/reviderad · god praxis",
    );
  });

  test("says that a source is not checked only where none of those in force is", () => {
    const unread = { act: "SOSFS 1", section: "", from: "2020", verified: "secondary" } as const;
    const read = { ...unread, act: "SFS 2", verified: "text" } as const;
    const withBasis = (...basis: (typeof unread | typeof read)[]) => {
      const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
      const asked = requirement("r", "R", { basis });
      const gap = assessment(pack, asked, "gap", finding(["form", "unknownKey"], { key: "x", nearest: [] }, "1:1"));
      return render(reportOf([planReport("a.yaml", { packs: [pack], assessments: [gap] })]));
    };
    expect(withBasis(unread)).toContain("p/r · SOSFS 1 · (ej kontrollerad mot källtext)");
    expect(withBasis(unread, read)).toContain("p/r · SOSFS 1 · SFS 2\n");
    expect(withBasis(read)).toContain("p/r · SFS 2\n");
    expect(withBasis()).toContain("p/r · god praxis\n");
  });

  test("tells the notice of a pack once, however many plans are judged by it", () => {
    const [nora] = calmReport.plans;
    const output = render(reportOf(nora ? [nora, { ...nora, file: "planer/lekeberg.yaml" }] : []));
    expect(output.match(/^Observera /gm)).toHaveLength(1);
    expect(output).toContain("planer/lekeberg.yaml:1:1");
  });

  test("leaves to the grid what the grid shows, and says so", () => {
    const output = render(calmReport);
    expect(output).not.toContain("barnets perspektiv");
    expect(output).toContain("\n\n  2 upplysningar om perspektiv som saknas i ett fokusområde: se rutnätet nedan.\n");
  });

  test("says of a small gap only that the plan does not show it, in a group by where it stands written", () => {
    const [, notes = ""] = render(calmReport).split("  Planen visar inte:\n\n");
    expect(notes).toMatch(
      /^ {2}HSLF-FS 2022:39, 3 kap\. 5 § · \(ej kontrollerad mot källtext\)\n {2}– råd till .*\n {4}planer\/nora\.yaml:1:1 · lagen\/radgivning\n {2}– hur den .*\n {4}.* · lagen\/boende\n\n/,
    );
  });

  test("keeps the whole sentence of a note that says more", () => {
    expect(render(calmReport)).toMatch(
      /\n {2}Planen visar inte att den omfattar latent våld\. Gör den .*\n.*\n {2}planer\/nora\.yaml:14:3 · avtalet\/former · publ nr /,
    );
  });

  test("tells place and source once where one requirement has several findings in one place", () => {
    const gaps = block(render(calmReport), "Luckor (3)");
    expect(gaps).toMatch(/omfattar äldre\.[\s\S]*omfattar hbtq-personer\./);
    expect(gaps.match(/avtalet\/grupper/g)).toHaveLength(1);
  });

  test.each([
    ["met", "Fokusområde 3 möts genom ”Stöd”.", "Focus area 3 is met through “Support”."],
    ["partly", "Fokusområde 3 möts delvis genom ”Stöd”.", "Focus area 3 is partly met through “Support”."],
  ] as const)("says below the grid through which area of its own a plan has an area that is %s", (verdict, sv, en) => {
    const [nora] = calmReport.plans;
    const own = { id: "eget", number: 1, title: { sv: "Stöd", en: "Support" } };
    const focusAreas =
      nora?.focusAreas.map((row, i) => ({
        ...row,
        partners: [],
        ...(i === 2 ? { verdict, through: [own] } : { through: [] }),
      })) ?? [];
    const report = reportOf([planReport("a.yaml", { ...nora, focusAreas })]);
    expect(render(report)).toContain(`beslutat undantag\n\n  ${sv}\n\nUndantag (1)\n`);
    expect(render(report, { speaker: speakers.en })).toContain(`decided waiver\n\n  ${en}\n\nWaivers (1)\n`);
  });

  test("has a line for each area that is met through others, which may be several", () => {
    const [nora] = calmReport.plans;
    const areas = ["Stöd", "Skydd", "Råd"].map((sv, i) => ({ id: `a${i}`, number: i, title: { sv, en: sv } }));
    const focusAreas =
      nora?.focusAreas.map((row, i) => ({
        ...row,
        verdict: "met" as const,
        through: i < 2 ? areas.slice(i) : [],
        partners: [],
      })) ?? [];
    expect(render(reportOf([planReport("a.yaml", { ...nora, focusAreas })]))).toContain(
      "\n\n  Fokusområde 1 möts genom ”Stöd”, ”Skydd” och ”Råd”.\n  Fokusområde 2 möts genom ”Skydd” och ”Råd”.\n\n",
    );
  });

  test.each([
    [["Polisen"], "”Polisen”", "“Polisen”"],
    [["Polisen", undefined], "”Polisen” och en part utan namn", "“Polisen” and a partner without a name"],
  ])("says below the grid on which partners an area rests: %j", (partners, sv, en) => {
    const [nora] = calmReport.plans;
    const focusAreas = nora?.focusAreas.slice(3, 4).map((row) => ({ ...row, partners })) ?? [];
    const below = (speaker: Context["speaker"]) =>
      render(reportOf([planReport("a.yaml", { ...nora, focusAreas })]), { speaker })
        .split(/✗ (?:planen visar det inte|the plan does not show it)\n\n/)[1]
        ?.split("\n\n")[0]
        ?.replace(/\s+/g, " ");
    expect(below(speakers.sv)).toBe(` Fokusområde 4 vilar på ${sv}: planen visar inget eget arbete där.`);
    expect(below(speakers.en)).toBe(` Focus area 4 rests on ${en}: the plan shows no work of its own there.`);
  });

  test("has what has to come out and what could not be read before all else, however young the provision is", () => {
    const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
    const masked = { masked: "19XXXXXX-XXXX" };
    const judged = (...findings: ReturnType<typeof finding>[]) =>
      render(
        reportOf([
          planReport("a.yaml", {
            decided: "2020-01-01",
            packs: [pack],
            assessments: [assessment(pack, requirement("r", "R"), "partly", ...findings)],
          }),
        ]),
      );
    const output = judged(
      finding(["form", "unknownKey"], { key: "x", nearest: [] }, "10:1", { severity: "info", younger: "2024-04-01" }),
      finding(["no-personal-numbers", "personalNumber"], masked, "20:1", { younger: "2024-04-01" }),
    );
    expect(output).toMatch(
      /utgåva 1\)\n\nTa bort eller kontrollera genast \(1\)\n[\s\S]*a\.yaml:20:1 [\s\S]*\n\nDet som inte kunde läsas \(1\)\n[\s\S]*a\.yaml:10:1 [\s\S]*\n\nLuckor \(0\)\n/,
    );
    expect(output).not.toContain("Nyare än planen");
    const mild = judged(finding(["no-private-contacts", "mobile"], masked, "30:1", { severity: "info" }));
    expect(mild).not.toContain("Ta bort eller kontrollera genast");
    expect(block(mild, "Upplysningar (1)")).toContain("a.yaml:30:1");
  });

  test("has what is gravest first in a list, then the order of the file", () => {
    const places = [...block(render(calmReport), "Luckor (3)").matchAll(/^ {2}(fel|varning)|yaml:(\d+)/gm)];
    expect(places.map(([, severity, line]) => severity ?? line)).toEqual(["fel", "1", "varning", "12"]);
    const warning = finding(["owner-distinct", "everybody"], { title: "A", words: "alla", goal: false }, "3:1", {
      severity: "warning",
    });
    const error = finding(["no-placeholders", "placeholder"], { words: "XX" }, "9:1");
    const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
    const assessments = [assessment(pack, requirement("r", "R"), "partly", warning, error)];
    const other = block(
      render(reportOf([planReport("a.yaml", { packs: [pack], assessments })])),
      "Övrigt att se över (2)",
    );
    expect([...other.matchAll(/yaml:(\d+)/g)].map(([, line]) => Number(line))).toEqual([9, 3]);
  });

  test("lists only the kind that is asked for, but counts everything", () => {
    const output = render(calmReport, { only: "overdue" });
    expect(output).toContain("Listorna visar bara det som är av slaget ”försenat”.");
    expect(output).toContain("Försenade revideringar och uppföljningar (1)");
    expect(output).toContain("Aktiviteter över tiden (1)");
    expect(output).not.toMatch(/Luckor|utan ansvarig \(|Snart dags|Övrigt|Nyare|Upplysningar/);
    expect(output).toContain("6 fel, 4 varningar.");
    expect(render(calmReport, { only: "gap" })).toMatch(/Luckor \(3\)[\s\S]*Upplysningar \(5\)/);
    expect(render(calmReport, { only: "privacy" })).not.toMatch(/Inga\.$|Granskades inte/m);
  });

  test("breaks the name of an area where people would", () => {
    const [nora] = calmReport.plans;
    const [row] = nora?.focusAreas ?? [];
    const title = { sv: "Hälsofrämjande/Förebyggande arbete", en: "" };
    const focusAreas = row ? [{ ...row, area: { ...row.area, title } }] : [];
    const report = reportOf([planReport("a.yaml", { ...nora, focusAreas })]);
    const grid = block(render(report, { columns: 76 }), "Fokusområden");
    expect(grid).toMatch(/^ {2}1 Hälsofrämjande\/ .*\n {4}Förebyggande arbete$/m);
  });

  test("has a total only where there is more than one plan to tell of", () => {
    const [nora] = calmReport.plans;
    const one = reportOf(nora ? [nora] : []);
    expect(render(one)).not.toContain("1 plan:");
    expect(render({ ...one, skipped: ["a.yaml", "b.yaml", "c.yaml"] })).toMatch(
      /lagesbild\.\n\n3 YAML-filer utan ”plankoll: 1” överst hoppades över: a\.yaml, b\.yaml och c\.yaml\.\n$/,
    );
    expect(render({ ...one, unreadable: calmReport.unreadable })).toMatch(
      /\n1 plan: [\s\S]*\n1 fil kunde inte läsas\.\n$/,
    );
    expect(render({ ...one, plans: [], unreadable: calmReport.unreadable })).toMatch(/\nIngen plan har bedömts\.\n$/);
  });

  test("keeps to the room it is given, with signs alone in a narrow grid", () => {
    const narrow = render(calmReport, { columns: 60 });
    expect(Math.max(...narrow.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
    expect(narrow).toMatch(/^ {2}4 Rättsprocess +✗ +✗ +✗ +✗$/m);
    expect(narrow).toContain("✗ planen visar det inte");
    const wide = render(calmReport, { columns: 300 });
    expect(Math.max(...wide.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(100);
  });
});

describe("a report full of traps", () => {
  const output = render(nastyReport);
  const lines = output.split("\n");

  test("has no line that is too long but those with the name of a file", () => {
    const long = lines.filter((line) => stringWidth(line) > 80 && !line.includes("yaml"));
    expect(long).toEqual([]);
  });

  test("has no control characters, halves of a pair or marks of direction", () => {
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
  });

  test("shows where the control characters are", () => {
    expect(output).toContain("\\u001b[31mRÖTT");
    expect(output).toContain("\\u202eomvänt");
    expect(output).toContain("planer/å <x> 'y' \\u001b[2J\\u202e.yaml:30:5");
  });

  test("counts each list", () => {
    const counted = [...(output.split("tom.yaml")[0]?.matchAll(/^(\S.*) \((\d+)\)$/gm) ?? [])];
    expect(counted.map(([, list, count]) => [list, Number(count)])).toEqual([
      ["Ta bort eller kontrollera genast", 1],
      ["Det som inte kunde läsas", 1],
      ["Luckor", 1],
      ["Försenade revideringar och uppföljningar", 1],
      ["Aktiviteter utan ansvarig", 1],
      ["Aktiviteter över tiden", 1],
      ["Snart dags", 1],
      ["Övrigt att se över", 4],
      ["Nyare än planen", 1],
      ["Upplysningar", 3],
      ["Undantag", 2],
    ]);
  });

  test("places every finding that is not in the grid once", () => {
    const [worst] = nastyReport.plans;
    const shown = `planer/å <x> 'y' \\u001b[2J\\u202e.yaml`;
    expect(worst?.file).toBe(nastyFile);
    expect(worst?.findings).toHaveLength(15);
    for (const { span } of worst?.findings ?? []) {
      const times = output.split(`${shown}:${span.line}:${span.column}`).length - 1;
      expect([span.line, times]).toEqual([span.line, span.line === 40 || span.line === 41 ? 0 : 1]);
    }
  });

  test("says of every unreadable file where and why", () => {
    const broken = block(output, "Filer som inte kunde läsas (3)");
    expect(broken).toContain(".yaml:3:7\n    Indraget stämmer inte.");
    expect(broken).toContain("  saknas.yaml\n    Filen finns inte.");
  });

  test("is the same in colour but for the codes", () => {
    const colored = render(nastyReport, { color: true });
    expect(colored).not.toBe(output);
    expect(stripVTControlCharacters(colored)).toBe(output);
  });

  test("never says that a municipality breaks the law", () => {
    for (const speaker of Object.values(speakers))
      expect(render(nastyReport, { speaker })).not.toMatch(/bryter|brott mot lag|violat|breach|breaks the law/i);
  });
});
