import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Pack } from "../../src/core/pack/pack.ts";
import type { Finding, Report } from "../../src/core/report/report.ts";
import { speak } from "../../src/messages/index.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import text from "../../src/reporters/text.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };

function render(report: Report, more: Partial<Context> = {}): string {
  return text.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

const law: Pack = { id: "lag", edition: "1", title: { sv: "Lag", en: "Law" }, requirements: [] };
const act = { act: "SFS 2025:400", section: "13 kap. 8 §", from: "2025-07-01", verified: "text" } as const;

const silent = { topic: "concern-report", coverable: false, section: undefined, elsewhere: undefined };
const untagged = {
  words: "våldsutövare",
  found: { kind: "activity", isTitle: true },
  key: "perspectives",
  tag: "perpetrator",
} as const;
const gap = (place: `${number}:${number}`, more: Partial<Finding>) =>
  finding(["topic-shown", "notShown"], silent, place, more);

/** One requirement for each finding, named by its line; the plan is of 2021-04-26. */
function planWith(...findings: ReturnType<typeof finding>[]) {
  const assessments = findings.map((make, i) =>
    assessment(law, requirement(`krav-${i}`, `det som ${i} gäller`, { level: "law", basis: [act] }), "gap", make),
  );
  return reportOf([planReport("a.yaml", { decided: "2021-04-26", packs: [law], assessments })]);
}

/** The lines of the list with this heading; without a number, whatever its number. */
function list(output: string, heading: string): string {
  return new RegExp(`^${heading} \\(\\d+\\)\\n([\\s\\S]*?)(?=\\n\\n\\S)`, "m").exec(output)?.[1] ?? "";
}

describe("provisions that are younger than the plan", () => {
  const report = planWith(
    gap("10:1", { severity: "warning", younger: "2025-07-01" }),
    gap("11:1", { severity: "info", younger: "2024-04-01" }),
    gap("12:1", { severity: "warning", younger: "2024-04-01" }),
    gap("13:1", { severity: "warning", younger: undefined }),
    gap("14:1", { severity: "info", younger: undefined }),
  );
  const output = render(report);

  test("stand in a list of their own and in no other", () => {
    expect(output).toMatch(/^Luckor \(1\)$/m);
    expect(output).toMatch(/^Nyare än planen \(3\)$/m);
    expect(output).toMatch(/^Upplysningar \(1\)$/m);
    const places = [...output.matchAll(/a\.yaml:(\d+):1/g)].map(([, line]) => Number(line));
    expect(places).toEqual([13, 12, 11, 10, 14]);
  });

  test("are introduced by the plan's day and their number in words", () => {
    expect(list(output, "Nyare än planen")).toMatch(
      /^\n {2}Planens senaste antagande eller revidering räknas från 2021-04-26\.\n {2}De tre bestämmelser som står här är nyare än så och väger ett steg mindre\.\n\n/,
    );
    expect(list(render(report, { speaker: speakers.en }), "Newer than the plan")).toMatch(
      /^\n {2}The plan's latest adoption or revision counts from 2021-04-26\.\n {2}The three provisions here are newer than that and weigh one step less\.\n\n/,
    );
  });

  test("stand by the day that they came, the gravest first each day", () => {
    const said = [
      ...list(output, "Nyare än planen").matchAll(/^ {2}(Infördes eller skärptes \S+|varning|upplysning)/gm),
    ];
    expect(said.map(([, word]) => word)).toEqual([
      "Infördes eller skärptes 2024-04-01:",
      "varning",
      "upplysning",
      "Infördes eller skärptes 2025-07-01:",
      "varning",
    ]);
  });

  test("have sentence, place, requirement and source, and not the day once more", () => {
    expect(list(output, "Nyare än planen")).toContain(
      [
        "  upplysning  Planen visar inte det som 1 gäller.",
        "              a.yaml:11:1 · lag/krav-1 · SFS 2025:400, 13 kap. 8 §",
        "",
        "  Infördes eller skärptes 2025-07-01:",
      ].join("\n"),
    );
  });

  test("have advice only where they are more than information", () => {
    const younger = list(output, "Nyare än planen");
    expect(younger.match(/räcker en hänvisning/g)).toHaveLength(2);
    expect(younger).toMatch(/upplysning {2}Planen visar inte det som 1 gäller\.\n +a\.yaml/);
  });

  test("are pointed at from the gaps, with the notes", () => {
    expect(list(output, "Luckor")).toMatch(
      /\n\n {2}En mindre iakttagelse står under Upplysningar längre ned\.\n {2}3 iakttagelser står under Nyare än planen längre ned\.$/,
    );
    const alone = planWith(gap("10:1", { severity: "info", younger: "2024-04-01" }));
    expect(list(render(alone), "Luckor")).toBe("\n  Inga.\n\n  En iakttagelse står under Nyare än planen längre ned.");
  });

  test("keep to the room", () => {
    for (const columns of [60, 80])
      for (const line of render(report, { columns }).split("\n"))
        expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  });

  test("are listed by kind where only one kind is asked for", () => {
    const mixed = planWith(
      gap("10:1", { severity: "info", younger: "2024-04-01" }),
      finding(["topic-shown", "untagged"], untagged, "11:1", { severity: "info", younger: "2024-04-01" }),
    );
    expect(render(mixed, { only: "gap" })).toMatch(/^Nyare än planen \(1\)\n\n.*\n {2}Bestämmelsen som står här är /m);
    expect(render(mixed, { only: "overdue" })).not.toContain("Nyare än planen");
  });
});

describe("the number of them", () => {
  const several = (count: number) =>
    render(planWith(...Array.from({ length: count }, (_, i) => gap(`${i + 1}:1`, { younger: "2024-04-01" }))));

  test.each([
    [1, "Bestämmelsen som står här är nyare än så och väger ett steg mindre."],
    [2, "De två bestämmelser som står här är nyare än så och väger ett steg mindre."],
    [12, "De tolv bestämmelser som står här är nyare än så och väger ett steg mindre."],
    [13, "De 13 bestämmelser som står här är nyare än så och väger ett steg mindre."],
  ])("%i is said so", (count, sentence) => {
    expect(several(count)).toContain(`\n  ${sentence}\n`);
    expect(several(count)).toContain(`Nyare än planen (${count})\n`);
  });

  test("counts a provision once, though several places fall short of it", () => {
    const asked = requirement("krav", "detta", { level: "law", basis: [act] });
    const places = [gap("10:1", { younger: "2024-04-01" }), gap("20:1", { younger: "2024-04-01" })];
    const assessments = [assessment(law, asked, "gap", ...places)];
    const output = render(reportOf([planReport("a.yaml", { decided: "2021-04-26", packs: [law], assessments })]));
    expect(output).toContain("Nyare än planen (2)\n");
    expect(output).toContain("\n  Bestämmelsen som står här är nyare än så");
  });
});

describe("what is younger than the plan and yet stands where it always does", () => {
  test("is what has to come out of the plan at once", () => {
    const output = render(planWith(gap("10:1", { kind: "privacy", severity: "warning", younger: "2024-04-01" })));
    expect(list(output, "Ta bort eller kontrollera genast")).toContain("a.yaml:10:1");
    expect(output).not.toMatch(/^Nyare än planen/m);
  });

  test.each([
    ["overdue", "Försenade revideringar och uppföljningar"],
    ["unassigned", "Aktiviteter utan ansvarig"],
    ["due-soon", "Snart dags"],
  ] as const)("is what is %s, which says so itself", (kind, heading) => {
    const output = render(planWith(gap("10:1", { kind, severity: "warning", younger: "2024-04-01" })));
    expect(list(output, heading)).toContain("nyare än planen: infördes eller skärptes 2024-04-01");
    expect(output).not.toMatch(/^Nyare än planen/m);
  });
});
