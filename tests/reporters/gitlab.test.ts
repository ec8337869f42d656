import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../../src/core/report/report.ts";
import { speak } from "../../src/messages/index.ts";
import gitlab from "../../src/reporters/gitlab.ts";
import type { CheckContext } from "../../src/reporters/reporter.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { checkContext } from "../support/check-context.ts";
import { exampleReport } from "../support/examples.ts";
import { nastyFile, nastyReport } from "../support/report.ts";
import { commandsIn } from "../support/runner.ts";

const speaker = await speak("sv");
const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const render = (report: Report, more?: Partial<CheckContext>) => gitlab.render(report, checkContext(speaker, more));
const issuesOf = (report: Report, more?: Partial<CheckContext>): readonly Issue[] => JSON.parse(render(report, more));

const planWith = (file: string, ...severities: readonly Finding["severity"][]) =>
  planReport(file, {
    packs: [pack],
    assessments: [
      assessment(
        pack,
        requirement("r", "R"),
        "gap",
        ...severities.map((severity) =>
          // All of them alike, down to the fingerprint.
          finding(["activity-assigned", "unassigned"], { title: "x", words: "ej utsedd" }, "4:5", { severity }),
        ),
      ),
    ],
  });

describe.each(
  Object.entries({
    "full of traps": nastyReport,
    "such as people read": calmReport,
    "on nothing": reportOf([]),
    "on all examples": await exampleReport(),
  }),
)("a report %s", (_, report) => {
  const issues = issuesOf(report);

  test("has every field that GitLab documents, filled in, and no mark before it", () => {
    expect(render(report).startsWith("[")).toBe(true);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(["description", "check_name", "fingerprint", "severity", "location"]);
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(issue.severity);
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(issue.description.startsWith(`${issue.check_name}: `)).toBe(true);
      expect(issue.location.path).not.toMatch(/^(?:\.{0,2}\/|$)/);
      expect(issue.location.lines.begin).toBeGreaterThanOrEqual(1);
    }
  });

  test("has an issue for each finding and each file that could not be judged, none of which GitLab drops", () => {
    const findings = report.plans.flatMap(({ findings }) => findings).length;
    expect(issues).toHaveLength(findings + report.unreadable.length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test("holds no command to a CI runner that reads along, and is the same each time", () => {
    expect(commandsIn(render(report))).toEqual([]);
    expect(render(report)).toBe(render(report));
  });
});

test("severities are GitLab's", () => {
  const issues = issuesOf(reportOf([planWith("a.yaml", "error", "warning", "info")]));
  expect(issues.map(({ severity }) => severity)).toEqual(["major", "minor", "info"]);
});

test("an issue says its requirement, its sentence and its place in the repository", () => {
  const [issue] = issuesOf(reportOf([planWith("nora.yaml", "error")]), { pathOf: (file) => `planer/${file}` });
  expect(issue).toMatchObject({
    description:
      "p/r: Aktiviteten ”x” har ingen utsedd ansvarig: där står ”ej utsedd”. Skriv den funktion eller enhet som ansvarar, under ”ansvarig”.",
    check_name: "p/r",
    location: { path: "planer/nora.yaml", lines: { begin: 4 } },
  });
});

test("two that are alike, in one file or two, have fingerprints of their own, which stay", () => {
  const prints = (report: Report) => issuesOf(report).map(({ fingerprint }) => fingerprint);
  const both = prints(reportOf([planWith("a.yaml", "error", "error"), planWith("b.yaml", "error")]));
  expect(new Set(both).size).toBe(3);
  expect(prints(reportOf([planWith("b.yaml", "error")]))).toEqual(both.slice(2));
});

test("what has no place in the repository is left out", () => {
  const pathOf = (file: string) => (file === nastyFile ? file : undefined);
  expect(new Set(issuesOf(nastyReport, { pathOf }).map(({ location }) => location.path))).toEqual(new Set([nastyFile]));
});
