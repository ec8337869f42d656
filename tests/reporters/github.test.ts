import { describe, expect, test } from "vitest";
import { unreadable } from "../../src/core/faults/unreadable.ts";
import type { Finding, Report } from "../../src/core/report/report.ts";
import { visible } from "../../src/core/text/visible.ts";
import { speak } from "../../src/messages/index.ts";
import github from "../../src/reporters/github.ts";
import type { CheckContext } from "../../src/reporters/reporter.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { checkContext } from "../support/check-context.ts";
import { longWord, nastyFile, nastyReport, nastyWords } from "../support/report.ts";
import { commandsIn, plainLinesIn } from "../support/runner.ts";

const speaker = await speak("sv");
const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };

const render = (report: Report, more?: Partial<CheckContext>) => github.render(report, checkContext(speaker, more));
const annotations = (report: Report, more?: Partial<CheckContext>) => commandsIn(render(report, more));
const ending = (report: Report, more?: Partial<CheckContext>) => render(report, more).trimEnd().split("\n").at(-1);

type Found = Partial<Finding> & Pick<Finding, "severity">;
const planWith = (file: string, ...found: readonly Found[]) =>
  planReport(file, {
    packs: [pack],
    assessments: [
      assessment(
        pack,
        requirement("r", "Titel: a, b, 50 %"),
        "gap",
        ...found.map((more) =>
          finding(["activity-assigned", "unassigned"], { title: "x", words: "ej utsedd" }, "4:5", more),
        ),
      ),
    ],
  });

test("an annotation says where, what, and by which requirement, and the runner reads back what was meant", () => {
  expect(annotations(reportOf([planWith("a, b: 100%.yaml", { severity: "error" })]))).toEqual([
    {
      name: "error",
      properties: {
        file: "a, b: 100%.yaml",
        line: "4",
        endLine: "4",
        col: "5",
        endColumn: "9",
        title: "Titel: a, b, 50 %",
      },
      data: "Aktiviteten ”x” har ingen utsedd ansvarig: där står ”ej utsedd”. Skriv den funktion eller enhet som ansvarar, under ”ansvarig”.\np/r",
    },
  ]);
});

test("columns stand only where the place is within a line and has a width", () => {
  const properties = (span: Finding["span"]) =>
    Object.keys(annotations(reportOf([planWith("a.yaml", { severity: "error", span })]))[0]?.properties ?? {});
  expect(properties({ line: 1, column: 2, endLine: 3, endColumn: 4 })).toEqual(["file", "line", "endLine", "title"]);
  expect(properties({ line: 1, column: 2, endLine: 1, endColumn: 2 })).toEqual(["file", "line", "endLine", "title"]);
  expect(properties({ line: 1, column: 2, endLine: 1, endColumn: 3 })).toContain("col");
});

test("levels are GitHub's, the gravest first, as only the first ten of each are shown", () => {
  const report = reportOf([
    planWith("a.yaml", { severity: "info" }, { severity: "error" }),
    planWith("b.yaml", { severity: "warning" }, { severity: "error" }),
  ]);
  expect(annotations(report).map(({ name, properties }) => [name, properties.file])).toEqual([
    ["error", "a.yaml"],
    ["error", "b.yaml"],
    ["warning", "b.yaml"],
    ["notice", "a.yaml"],
  ]);
});

test("what is known since before is counted, not shown", () => {
  const report = reportOf([
    planWith(
      "a.yaml",
      { severity: "error", known: "2026-01-31" },
      { severity: "error", known: "2026-01-31" },
      { severity: "info" },
    ),
  ]);
  expect(annotations(report).map(({ name }) => name)).toEqual(["notice"]);
  expect(ending(report)).toMatch(/ 2 av anmärkningarna är kända sedan tidigare .* Det som är känt visas inte här\./);
  expect(ending(calmReport)).not.toContain("känt");
});

test("what has no place in the repository is shown without one, and says its file", () => {
  const [shown] = annotations(reportOf([planWith("-", { severity: "error" })]), { pathOf: () => undefined });
  expect(Object.keys(shown?.properties ?? {})).toEqual(["title"]);
  expect(shown?.data).toMatch(/^-:4:5: Aktiviteten/);
});

test("a file that could not be judged is an error, in its place", () => {
  const [indent, missing] = annotations(
    reportOf([], {
      unreadable: [
        unreadable("a.yaml", "BAD_INDENT", {}, { line: 3, column: 7, endLine: 3, endColumn: 7 }),
        unreadable("b.yaml", "missing", {}),
      ],
    }),
    { pathOf: (file) => (file === "a.yaml" ? "k/a.yaml" : undefined) },
  );
  expect(indent).toMatchObject({ name: "error", properties: { file: "k/a.yaml", line: "3" } });
  expect(missing).toMatchObject({
    name: "error",
    data: "b.yaml: Filen finns inte. Kontrollera sökvägen.\nplankoll/readable",
  });
  expect(missing?.properties.file).toBeUndefined();
});

describe("the last line", () => {
  test("says what it all comes to, and on which day", () => {
    expect(ending(calmReport)).toBe(
      `plankoll: ${speaker.report.total(calmReport.plans.length, calmReport.unreadable.length, counted)} Bedömd per 2026-11-22.`,
    );
  });
  const findings = calmReport.plans.flatMap(({ findings }) => findings);
  const count = (is: (finding: Finding) => boolean) => findings.filter(is).length;
  const counted = {
    ...{ met: 0, partly: 0, gap: 0, late: 0, review: 0, notApplicable: 0, waived: 0 },
    errors: count(({ severity }) => severity === "error"),
    warnings: count(({ severity }) => severity === "warning"),
    infos: count(({ severity }) => severity === "info"),
    unassigned: count(({ kind }) => kind === "unassigned"),
    overdue: count(({ kind }) => kind === "overdue"),
  };

  test("says that GitHub shows only some, when there are more than ten of a level", () => {
    const errors = (count: number) =>
      reportOf([planWith("a.yaml", ...Array<Found>(count).fill({ severity: "error" }))]);
    expect(ending(errors(10))).not.toContain("omkring tio");
    expect(ending(errors(11))).toContain("omkring tio");
  });

  test("is the only line that is no command, and is none whatever it says", () => {
    const evil = { ...speaker, report: { ...speaker.report, total: () => "::error::x ##[error]y" } };
    for (const report of [nastyReport, calmReport, reportOf([])]) {
      const said = render(report, { speaker: evil });
      expect(plainLinesIn(said)).toEqual([expect.stringMatching(/^plankoll: /), ""]);
    }
  });
});

test("traps are shown as they are, on one line each, and none of them is obeyed", () => {
  const all = nastyReport.plans.flatMap(({ findings }) => findings).length + nastyReport.unreadable.length;
  const shown = annotations(nastyReport);
  expect(shown).toHaveLength(all);
  expect(render(nastyReport).split("\n")).toHaveLength(all + 2);
  for (const { name, properties, data } of shown) {
    expect(["error", "warning", "notice"]).toContain(name);
    expect(properties.title?.length).toBeLessThanOrEqual(255);
    expect(data.split("\n")).toHaveLength(2);
  }
  expect(shown.some(({ properties }) => properties.file === visible(nastyFile))).toBe(true);
  expect(shown.some(({ data }) => data.includes("%0A::error:: {{x}} {0} ##[error]x"))).toBe(true);
  expect(nastyWords).toContain("%0A::error:: {{x}} {0} ##[error]x");
});

test("a title that is too long for GitHub is cut", () => {
  const report = reportOf([
    planReport("a.yaml", {
      assessments: [
        assessment(
          pack,
          requirement("r", longWord),
          "gap",
          finding(["activity-assigned", "unassigned"], { title: "x", words: "ej utsedd" }, "1:1"),
        ),
      ],
    }),
  ]);
  expect(annotations(report)[0]?.properties.title).toBe(`${longWord.slice(0, 254)}…`);
});
