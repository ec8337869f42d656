import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Log, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { visible } from "../../src/core/text/visible.ts";
import { speak } from "../../src/messages/index.ts";
import type { CheckContext } from "../../src/reporters/reporter.ts";
import sarif from "../../src/reporters/sarif.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { checkContext } from "../support/check-context.ts";
import { exampleReport } from "../support/examples.ts";
import { longWord, nastyFile, nastyReport } from "../support/report.ts";
import { commandsIn } from "../support/runner.ts";

const schema = readFileSync(new URL("../support/sarif/sarif-2.1.0.json", import.meta.url), "utf8");
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(schema));
const faults = (value: unknown) => (validate(value) ? [] : validate.errors);

const speakers = { sv: await speak("sv"), en: await speak("en") };
const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };

const render = (report: Report, more?: Partial<CheckContext>) => sarif.render(report, checkContext(speakers.sv, more));
const logOf = (report: Report, more?: Partial<CheckContext>): Log => JSON.parse(render(report, more));

function runOf(report: Report, more?: Partial<CheckContext>): Run & { readonly results: Result[] } {
  const [run, ...others] = logOf(report, more).runs;
  expect(others).toEqual([]);
  if (!run?.results) throw new Error("There are no results.");
  return { ...run, results: run.results };
}

const rulesOf = (run: Run) => run.tool.driver.rules ?? [];
const notificationsOf = (run: Run) => run.invocations?.flatMap((one) => one.toolExecutionNotifications ?? []) ?? [];
const placesOf = ({ locations = [] }: Pick<Result, "locations">) =>
  locations.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri);

/** A plan with so many findings of each severity, a line each. */
function planWith(file: string, errors: number, warnings = 0, infos = 0) {
  const many = (severity: "error" | "warning" | "info", count: number, from: number) =>
    Array.from({ length: count }, (_, n) =>
      finding(["activity-assigned", "unassigned"], { title: "t", words: "" }, `${from + n}:3`, { severity }),
    );
  const all = [
    ...many("info", infos, 1),
    ...many("warning", warnings, 1 + infos),
    ...many("error", errors, 1 + infos + warnings),
  ];
  return planReport(file, { packs: [pack], assessments: [assessment(pack, requirement("r", "R"), "gap", ...all)] });
}

const reports = {
  "full of traps": nastyReport,
  "such as people read": calmReport,
  "without plans": reportOf([], { unreadable: calmReport.unreadable }),
  "on a plan of which nothing is known": reportOf([planReport("a.yaml", {})]),
  "on nothing": reportOf([]),
  "on all examples": await exampleReport(),
};

describe.each(Object.entries(reports))("a report %s", (_, report) => {
  test("is SARIF, by the schema of it", () => {
    for (const speaker of Object.values(speakers)) expect(faults(logOf(report, { speaker }))).toEqual([]);
    expect(faults(logOf(report, { showsSuppressed: true, pathOf: () => undefined }))).toEqual([]);
  });

  test("has nothing empty and no time in it, and one byte order", () => {
    const texts: string[] = [];
    JSON.stringify(logOf(report), (_, value) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    expect(texts.filter((text) => /\d\d:\d\d:\d\d/.test(text))).toEqual([]);
    expect(render(report)).toBe(render(report));
    expect(render(report).charCodeAt(0)).toBe("{".charCodeAt(0));
  });

  test("tells of every place with file, line and column from one on, its rule and our own fingerprint", () => {
    const run = runOf(report);
    for (const { ruleId, ruleIndex, locations = [], partialFingerprints, level } of run.results) {
      expect(rulesOf(run)[ruleIndex ?? -1]?.id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(Object.keys(partialFingerprints ?? {})).toEqual(["plankoll/v1"]);
      expect(locations).toHaveLength(1);
      const region = locations[0]?.physicalLocation?.region;
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
      expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
      expect(endLine).toBeGreaterThanOrEqual(startLine);
      if (endLine === startLine) expect(endColumn).toBeGreaterThanOrEqual(startColumn);
      expect(locations[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w.~!*'()%-]+(?:\/[\w.~!*'()%-]+)*$/);
    }
  });

  test("holds no command to a CI runner that reads along", () => {
    expect(commandsIn(render(report))).toEqual([]);
  });
});

test("paths are escaped so that they lead back to the file", () => {
  const run = runOf(nastyReport);
  const paths = run.results.flatMap(placesOf).map((uri) => decodeURIComponent(uri ?? ""));
  expect(new Set(paths)).toEqual(new Set([nastyFile, "saknas.yaml", "trasig.yaml"]));
  const odd = "a:b/#1 50%?.yaml";
  expect(runOf(reportOf([planWith(odd, 1)])).results.flatMap(placesOf)).toEqual(["a%3Ab/%231%2050%25%3F.yaml"]);
});

test("paths are those of the repository, not those of the report", () => {
  const [result] = runOf(reportOf([planWith("nora.yaml", 1)]), { pathOf: (file) => `kommuner/å/${file}` }).results;
  expect(result && placesOf(result)).toEqual(["kommuner/%C3%A5/nora.yaml"]);
});

describe("a rule", () => {
  const law = requirement("anmalan", "Orosanmälan", {
    level: "law",
    severity: "info",
    basis: [{ act: "SFS 2025:400", section: "13 kap. 1 §", from: "2025-07-01", verified: "text" }],
    why: { sv: "Barn ska få hjälp.", en: "Children are to get help." },
    fix: { sv: "Skriv in rutinen.", en: "Write down the routine." },
    decides: { sv: "Socialnämnden", en: "The board" },
    contentOnly: true,
  });
  const [rule] = rulesOf(
    runOf(reportOf([planReport("a.yaml", { packs: [pack], assessments: [assessment(pack, law, "met")] })])),
  );

  test("says what is asked, why, by which law, how to mend it and who decides", () => {
    expect(rule).toEqual({
      id: "p/anmalan",
      shortDescription: { text: "Orosanmälan" },
      fullDescription: { text: "Kravet är uppfyllt när planen visar Orosanmälan." },
      help: {
        text: `Kravet är uppfyllt när planen visar Orosanmälan.

Varför: Barn ska få hjälp.

Lagstöd: SFS 2025:400, 13 kap. 1 §.

Så rättar du: Skriv in rutinen.

Vem beslutar: Socialnämnden`,
        markdown: `Kravet är uppfyllt när planen visar Orosanmälan.

## Varför

Barn ska få hjälp.

## Lagstöd

SFS 2025:400, 13 kap. 1 §.

## Så rättar du

Skriv in rutinen.

## Vem beslutar

Socialnämnden
`,
      },
      defaultConfiguration: { level: "note" },
      properties: { tags: ["law", "p"], precision: "medium", "problem.severity": "recommendation" },
    });
  });

  test("is there for each requirement once, met or not, and never a hole in security", () => {
    const run = runOf(reports["on all examples"]);
    const ids = rulesOf(run).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = reports["on all examples"].plans.flatMap(({ assessments }) => assessments);
    expect(new Set(ids)).toEqual(new Set(asked.map(({ pack, requirement }) => `${pack}/${requirement.id}`)));
    expect(JSON.stringify(run)).not.toContain("security-severity");
  });

  test("has descriptions that GitHub takes, and at most ten tags", () => {
    const long = requirement("r", longWord.repeat(5));
    const [rule] = rulesOf(runOf(reportOf([planReport("a", { assessments: [assessment(pack, long, "met")] })])));
    expect(rule?.shortDescription?.text).toHaveLength(1024);
    expect(rule?.fullDescription?.text).toHaveLength(1024);
    for (const { properties } of rulesOf(runOf(nastyReport))) expect(properties?.tags?.length).toBeLessThanOrEqual(10);
  });
});

test("messages hold no link and no placeholder, and nothing that hides", () => {
  const run = runOf(nastyReport);
  const texts = [...run.results, ...notificationsOf(run)].map(({ message }) => message.text ?? "");
  expect(texts.some((text) => text.includes("[x]"))).toBe(true);
  for (const text of [...texts, ...rulesOf(run).map(({ help }) => help?.text ?? "")]) {
    expect(text).not.toMatch(/\]\(|\{\d/);
    // What keeps a link or a placeholder from being one is ours, and has no width.
    const own = text.replace(/(?<=\])\u200b(?=\()|(?<=\{)\u200b(?=\d)/g, "");
    expect(visible(own, "\n")).toBe(own);
  }
});

test("the gravest come first, and in the order of files and lines", () => {
  const { results } = runOf(reportOf([planWith("a.yaml", 1, 1, 1), planWith("b.yaml", 1, 1, 1)]));
  expect(results.map((result) => [result.level, ...placesOf(result)])).toEqual([
    ["error", "a.yaml"],
    ["error", "b.yaml"],
    ["warning", "a.yaml"],
    ["warning", "b.yaml"],
    ["note", "a.yaml"],
    ["note", "b.yaml"],
  ]);
});

test("GitHub takes 25,000 results: the gravest are there, and the report says how many are not", () => {
  const run = runOf(reportOf([planWith("a.yaml", 0, 0, 24_999), planWith("b.yaml", 3)]));
  expect(run.results).toHaveLength(25_000);
  expect(run.results.slice(0, 4).map(({ level }) => level)).toEqual(["error", "error", "error", "note"]);
  expect(notificationsOf(run).map(({ level, message }) => [level, message.text])).toEqual([
    ["note", expect.stringContaining("5000 första")],
    ["warning", expect.stringMatching(/25000 allvarligaste.* 2 till/)],
  ]);
  expect(notificationsOf(runOf(reportOf([planWith("a.yaml", 25_000)])))).toHaveLength(1);
  expect(notificationsOf(runOf(reportOf([planWith("a.yaml", 5000)])))).toEqual([]);
});

test("a file outside the repository is never given a place: its findings are counted in a notification", () => {
  const pathOf = (file: string) => (file === "-" ? undefined : file);
  const run = runOf(reportOf([planWith("-", 2), planWith("nora.yaml", 1)]), { pathOf });
  expect(run.results.flatMap(placesOf)).toEqual(["nora.yaml"]);
  const [said, ...others] = notificationsOf(run);
  expect(others).toEqual([]);
  expect(said).toEqual({ level: "warning", message: { text: expect.stringContaining("standard in har ingen plats") } });
  expect(said?.message.text).toContain("2 iakttagelser");
});

describe("a file that could not be judged", () => {
  const pathOf = (file: string) => (file === "saknas.yaml" ? undefined : file);
  const run = runOf({ ...nastyReport, plans: [] }, { pathOf });

  test("is told as a fault of the run, with its place where it has one", () => {
    expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
    const told = notificationsOf(run);
    expect(told.map(({ level }) => level)).toEqual(["error", "error", "error"]);
    expect(told.map(({ locations = [] }) => locations.length)).toEqual([1, 0, 1]);
    expect(told[1]?.message.text).toBe("saknas.yaml: Filen finns inte. Kontrollera sökvägen.");
  });

  test("is a result too, or GitHub would take what was found in it before for mended", () => {
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["plankoll/readable", "error"],
      ["plankoll/readable", "error"],
    ]);
    const regions = run.results.map(({ locations }) => locations?.[0]?.physicalLocation?.region);
    expect(regions).toEqual([
      { startLine: 3, startColumn: 7, endLine: 3, endColumn: 7 },
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    ]);
  });

  test("where all could be judged, the run was without fault and there is no such rule", () => {
    const run = runOf(reportOf([planWith("a.yaml", 1)]));
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(rulesOf(run).map(({ id }) => id)).toEqual(["p/r"]);
  });
});

describe("what is waived", () => {
  const suppressed = (run: ReturnType<typeof runOf>) =>
    run.results.filter(({ suppressions = [] }) => suppressions.length > 0);
  const [calm] = calmReport.plans.flatMap(({ waivers }) => waivers).filter(({ findings }) => findings.length > 0);

  test("is there, last, suppressed by a decision with its day, its reason and who took it", () => {
    const run = runOf(calmReport);
    const waived = suppressed(run);
    expect(waived.length).toBe(calm?.findings.length);
    expect(run.results.slice(-waived.length)).toEqual(waived);
    const [suppression] = waived[0]?.suppressions ?? [];
    expect(suppression).toMatchObject({ kind: "external", status: "accepted" });
    for (const said of [calm?.expires, calm?.waiver.reason?.words, calm?.waiver.decidedBy?.words])
      expect(suppression?.justification).toContain(said);
  });

  test("is left out where it would be shown as open, and the run says so", () => {
    const run = runOf(calmReport, { showsSuppressed: true });
    expect(suppressed(run)).toEqual([]);
    expect(run.results.length).toBe(calmReport.plans.flatMap(({ findings }) => findings).length + placed(calmReport));
    expect(notificationsOf(run).at(-1)?.message.text).toMatch(/undantag.*GitHub/);
  });

  const placed = ({ unreadable }: Report) => unreadable.length;
});

test("what a baseline knows is unchanged, and the rest is new; without a baseline nothing is said", () => {
  const [first, second] = planWith("a.yaml", 2).findings;
  if (!first || !second) throw new Error("There are no findings.");
  const plan = { ...planWith("a.yaml", 2), findings: [{ ...first, known: "2026-01-31" }, second] };
  const states = (report: Report) => runOf(report).results.map(({ baselineState }) => baselineState);
  const baseline = { file: "plankoll.baseline.json", added: 0, fixed: [], isPruned: false };
  expect(states(reportOf([plan], { baseline }))).toEqual(["unchanged", "new"]);
  expect(runOf(reportOf([plan], { baseline })).results[0]?.properties?.knownSince).toBe("2026-01-31");
  expect(states(reportOf([planWith("a.yaml", 2)]))).toEqual([undefined, undefined]);
});

test("the run is named by what was asked for, and by the day after the last slash", () => {
  const idOf = (asked: string) => runOf(calmReport, { asked }).automationDetails?.id;
  expect(idOf("planer/nora")).toBe("plankoll/planer/nora/2026-11-22");
  expect(idOf("")).toBe("plankoll/2026-11-22");
});

test("of one kind only where that is asked for, waived or not", () => {
  const kinds = new Set(
    runOf({ ...nastyReport, unreadable: [] }, { only: "overdue" }).results.map(({ properties }) => properties?.kind),
  );
  expect(kinds).toEqual(new Set(["overdue"]));
});

test("columns are counted as JavaScript counts them", () => {
  expect(runOf(calmReport).columnKind).toBe("utf16CodeUnits");
});
