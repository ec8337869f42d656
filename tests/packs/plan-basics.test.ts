import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess } from "../../src/core/judging/assess.ts";
import type { Finding } from "../../src/core/report/report.ts";
import { personalNumbers } from "../../src/core/text/personal-number.ts";
import pack from "../../src/generated/packs/plan-basics.ts";
import { speak } from "../../src/messages/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { rules } from "../../src/rules/index.ts";

function findings(text: string): readonly Finding[] {
  const parsed = parsePlan("plan.yaml", text);
  if (parsed.kind !== "plan") throw new Error("The text is no plan.");
  return assess(parsed.document, [pack], rules, { asOf: "2026-11-22", within: 60 }).findings;
}

/** What is found in a plan with these lines, as “requirement messageId kind severity”, without what a bare plan lacks. */
function found(lines: string): string[] {
  return findings(`plankoll: 1\nkommun: Nora\n${lines}`)
    .filter(({ span }) => span.line > 1)
    .map((f) => [f.requirement.id, f.messageId, f.kind, f.severity].join(" "));
}

test("the contract's requirements are there", () => {
  expect(pack.requirements.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      ...["adopted", "adopted-by-body", "referenced", "valid", "in-force", "revision-interval-stated"],
      ...["revised-yearly", "follow-up-stated", "followed-up", "coordinator-named", "goals-stated"],
      ...["activities-stated", "goal-measured", "activity-assigned", "owner-distinct", "activity-dated"],
      ...["activity-measured", "activity-on-time", "ongoing-reviewed", "mapping-recent", "no-placeholders"],
      "no-personal-numbers",
    ]),
  );
  expect(pack.requirements.every(({ level, basis }) => level === "practice" && basis.length === 0)).toBe(true);
});

test("an empty plan lacks this, and no less", () => {
  const severities = findings("plankoll: 1\nkommun: Nora\n").map((f) =>
    [f.requirement.id, f.kind, f.severity].join(" "),
  );
  expect(severities).toEqual([
    "adopted gap error",
    "adopted-by-body gap error",
    "valid gap warning",
    "revision-interval-stated gap warning",
    "revised-yearly gap warning",
    "follow-up-stated gap warning",
    "coordinator-named gap warning",
    "goals-stated gap error",
    "activities-stated gap error",
    "mapping-recent gap warning",
  ]);
});

test.each([
  // The plan's own interval is an error to break; a year that is only assumed is not.
  ["revidering: { intervall: årligen, senast: 2026-05 }", []],
  ["revidering: { intervall: årligen, senast: 2024 }", ["revised-yearly overdue overdue error"]],
  ["revidering: { intervall: årligen, senast: nyligen }", ["revised-yearly unclear unclear warning"]],
  ["revidering: { intervall: årligen, senast: 2025-12-24 }", ["revised-yearly dueSoon due-soon info"]],
  ["giltighet: { till: 2025 }", ["in-force expired overdue error"]],
  ["giltighet: { till: 2027-01-01 }", ["in-force expiring due-soon info"]],
  ["giltighet: { från: 2027, till: 2029 }", ["in-force ahead unclear info"]],
  [
    "antagen: { datum: 2024-05-02 }",
    [
      "adopted-by-body missing gap error",
      "referenced missing gap warning",
      "revised-yearly overdueAssumed overdue warning",
    ],
  ],
  [
    "uppföljning: { intervall: årligen, senast: 2024 }",
    ["follow-up-assigned missing gap info", "followed-up overdue overdue warning"],
  ],
  ["kartläggning: { datum: 2020 }", ["mapping-recent old overdue warning"]],
  ["titel: Plan 20XX", ["no-placeholders placeholder placeholder error"]],
  // Nobody's: the day is 30 February.
  ["titel: Plan för 860230-0017", ["no-personal-numbers personalNumber privacy error"]],
  [
    "aktiviteter: [{ titel: Öppet hus, ansvarig: alla nämnder, klart_senast: 2025, indikator: antal besök }]",
    ["owner-distinct everybody unclear warning", "activity-on-time overdue overdue error"],
  ],
  [
    "aktiviteter: [{ titel: Öppet hus, klart_senast: snart, status: pågår }]",
    [
      "activity-measured unmeasured gap warning",
      "activity-assigned unassigned unassigned error",
      "activity-dated unclear unclear warning",
    ],
  ],
])("%s", (lines, expected) => {
  expect(found(lines).sort()).toEqual([...expected].sort());
});

const cases = new URL("../cases/plan-basics/", import.meta.url);
const texts = readdirSync(cases, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => [file, readFileSync(new URL(file, cases), "utf8")] as const);

test.each(["sv", "en"] as const)(
  "every finding of every case has a sentence in %s that fits its keys",
  async (language) => {
    const speaker = await speak(language);
    const sentences = texts.flatMap(([, text]) =>
      findings(text)
        .filter(({ requirement }) => requirement.rule !== "activity-assigned")
        .map((finding) => [speaker.finding(finding, "sv"), speaker.finding(finding, "en")]),
    );
    for (const [swedish = "", english = ""] of sentences) {
      expect(swedish).toMatch(/^[A-ZÅÄÖ”“].*\.$/u);
      expect(`${swedish} ${english}`).not.toMatch(/undefined|\[object|NaN| {2}|\.\./u);
      // Plain words of the other language would be a text in the wrong catalogue.
      expect(swedish).not.toMatch(
        language === "sv" ? /\b(?:does not show|cannot be read)\b/u : /\b(?:visar inte|går inte)\b/u,
      );
    }
  },
);

test("a personal number is told by its first four digits, and named nowhere else in its finding", async () => {
  const text = readFileSync(new URL("no-personal-numbers/in-texts.yaml", cases), "utf8");
  const own = findings(text).filter(({ kind }) => kind === "privacy");
  const speaker = await speak("sv");
  expect(own.map((finding) => /\((.*?)\)/u.exec(speaker.finding(finding, "sv"))?.[1])).toEqual([
    "1811••••-••••",
    "8602••-••••",
    "8602••••••",
    "8602••-••••",
    "1811••••••••",
  ]);
  expect(personalNumbers(JSON.stringify(own.map(({ params, item }) => ({ params, item }))))).toEqual([]);
});
