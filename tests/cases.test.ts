import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../src/core/judging/assess.ts";
import type { Pack } from "../src/core/pack/pack.ts";
import type { Spelling } from "../src/core/plan/plan.ts";
import type { Finding } from "../src/core/report/report.ts";
import { speak } from "../src/messages/index.ts";
import { packs } from "../src/packs/index.ts";
import { parsePlan } from "../src/parse/document.ts";
import { planShape, type Shape } from "../src/parse/shape.ts";
import { rules } from "../src/rules/index.ts";

/**
 * Cases: tests/cases/<pack>/<requirement>/<what-it-is>.yaml, each a plan that says in comments what to find.
 *
 * `# with the whole pack` judges by its other requirements too.
 * `# expect: messageId` stands on the line of a finding; `# as of: 2026-11-22` and `# verdict: gap` at the top.
 * What is found can be said, in either language, and points to a key that a plan may have.
 */
const speakers = [await speak("sv"), await speak("en")];
const cases = new URL("cases/", import.meta.url);

describe.each(Object.entries(packs))("%s", async (id, load) => {
  const { default: pack } = await load();

  describe.each(pack.requirements.map((requirement) => requirement.id))("%s", (requirement) => {
    const folder = new URL(`${id}/${requirement}/`, cases);
    const files = existsSync(folder) ? readdirSync(folder).sort() : [];
    const plans = files.map((file) => ({ file, text: readFileSync(new URL(file, folder), "utf8") }));

    test("has a plan that meets it and one that does not", () => {
      const verdicts = new Set(plans.map(({ text }) => header(text, "verdict")));
      expect(verdicts).toContain("met");
      expect([...verdicts].some((verdict) => verdict !== "met" && verdict !== "not-applicable")).toBe(true);
    });

    // Judged within the test, so that one who measures what each test covers sees it.
    test.each(plans)("$file", ({ text }) => {
      expect(judge(text)).toEqual({ verdict: header(text, "verdict"), findings: marked(text) });
    });

    function judge(text: string) {
      const parsed = parsePlan("case.yaml", text);
      if (parsed.kind !== "plan") throw new Error(`The case is no plan: ${JSON.stringify(parsed)}`);
      const report = assess(
        parsed.document,
        [/^# with the whole pack$/m.test(text) ? pack : alone(pack, requirement)],
        rules,
        {
          asOf: header(text, "as of") ?? "2026-11-22",
          within: 60,
        },
      );
      const assessment = report.assessments.find((assessment) => assessment.requirement.id === requirement);
      for (const finding of assessment?.findings ?? []) expectWhole(finding, parsed.document.spelling);
      const found = assessment?.findings.map(({ span, messageId }) => `${span.line}: ${messageId}`).sort() ?? [];
      return { verdict: assessment?.verdict, findings: found };
    }
  });
});

function header(text: string, name: string): string | undefined {
  return new RegExp(`^# ${name}: (.*)$`, "m").exec(text)?.[1];
}

function marked(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, i) =>
      (/# expect: ([\w, ]+)/.exec(line)?.[1] ?? "")
        .split(",")
        .flatMap((id) => (id.trim() ? [`${i + 1}: ${id.trim()}`] : [])),
    )
    .sort();
}

/** The pack with one requirement only, so that none shares another's finding; waivers are about all the others. */
function alone(pack: Pack, id: string): Pack {
  const requirements = pack.requirements.filter((requirement) => requirement.id === id);
  return requirements.some(({ rule }) => rule === "waivers") ? pack : { ...pack, requirements };
}

/** That a sentence lacks none of its words, and that its place has a name. */
function expectWhole(finding: Finding, spelling: Spelling): void {
  for (const speaker of speakers)
    expect(speaker.finding(finding, spelling)).not.toMatch(/undefined|NaN|\[object|\b(?:null|true|false)\b/);
  // What is unknown has no such name, and may hold what nobody may read all the same.
  if (finding.kind !== "invalid" && finding.kind !== "privacy") expect(isKnown(finding.pointer)).toBe(true);
}

/** Whether each step of a pointer is a key that the format has there, or a number in a list. */
function isKnown(pointer: string): boolean {
  let shape: Shape | undefined = planShape;
  for (const step of pointer.split("/").slice(1))
    shape = /^\d+$/.test(step)
      ? shape?.item
      : [...((shape?.list === "no" ? shape : shape?.item)?.keys.values() ?? [])].find((key) => key.english === step)
          ?.shape;
  return shape !== undefined;
}
