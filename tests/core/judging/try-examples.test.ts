import { expect, test } from "vitest";
import { isKept, isTried, tryExamples } from "../../../src/core/judging/try-examples.ts";
import type { Pack, PackExample } from "../../../src/core/pack/pack.ts";
import planFormat from "../../../src/generated/packs/plan-format.ts";
import { parsePlan } from "../../../src/parse/document.ts";
import { rules } from "../../../src/rules/index.ts";
import { packOf, requirementOf } from "../../support/pack.ts";

function tried(examples: readonly Partial<PackExample>[], own: Partial<Parameters<typeof requirementOf>[0]> = {}) {
  const whole = examples.map((example) => ({
    verdict: "met" as const,
    plan: "kommun: Nora",
    origin: { line: 1, column: 1 },
    ...example,
  }));
  return first(packOf([requirementOf({ level: "practice", rule: "activity-assigned", ...own, examples: whole })]));
}

function first(pack: Pack) {
  const read = (plan: string) => {
    const parsed = parsePlan("example.yaml", plan, { needsMark: false });
    if (parsed.kind !== "plan") throw new Error("The example is no plan.");
    return parsed.document;
  };
  const [trial] = tryExamples(pack, { rules, asOf: "2026-11-22", form: planFormat, read });
  if (!trial) throw new Error("The pack has no requirement.");
  return trial;
}

const met = { verdict: "met", plan: "aktiviteter: [{ titel: A, ansvarig: Socialchefen }]" } as const;
const gap = { verdict: "gap", plan: "aktiviteter: [{ titel: A }]" } as const;

test("a requirement with an example of each sort, judged as they say, is tried", () => {
  expect(isTried(tried([met, gap]))).toBe(true);
});

test("an example that is judged otherwise is not kept, and says as what", () => {
  const trial = tried([met, { ...gap, verdict: "partly" }]);
  expect(trial.trials.map(isKept)).toEqual([true, false]);
  expect(trial.trials[1]?.assessment.verdict).toBe("gap");
  expect(isTried(trial)).toBe(false);
});

test.each([
  { examples: [], lacks: ["met", "unmet"] },
  { examples: [met], lacks: ["unmet"] },
  { examples: [gap], lacks: ["met"] },
  { examples: [met, { verdict: "not-applicable", plan: "kommun: Nora" }], lacks: ["unmet"] },
] as const)("what a requirement lacks is told: $lacks", ({ examples, lacks }) => {
  const trial = tried(examples);
  expect(trial.lacks).toEqual(lacks);
  expect(isTried(trial)).toBe(false);
});

test("a misspelt key may be why a plan has a gap, so the example is not kept", () => {
  const trial = tried([met, { ...gap, plan: "aktivteter: [{ titel: B }]\naktiviteter: [{ titel: A }]" }]);
  expect(trial.trials[1]?.assessment.verdict).toBe("gap");
  expect(trial.trials[1]?.unclear.map(({ messageId }) => messageId)).toEqual(["unknownKey"]);
  expect(isTried(trial)).toBe(false);
});

test("a requirement on the form of plans may have examples that cannot be read", () => {
  const trial = tried(
    [
      { verdict: "met", plan: "kommun: Nora" },
      { verdict: "partly", plan: "komun: Nora" },
    ],
    { rule: "form" },
  );
  expect(trial.trials.flatMap(({ unclear }) => unclear)).toEqual([]);
  expect(trial.trials[0]?.assessment.verdict).toBe("met");
});

test("an example is judged on its own day, or else on the day that was asked for", () => {
  const plan = "aktiviteter: [{ titel: A, ansvarig: Chef, klart_senast: 2026-11-21 }]";
  const own = { rule: "activity-on-time" };
  expect(tried([{ verdict: "late", plan }], own).trials.map(isKept)).toEqual([true]);
  expect(tried([{ verdict: "met", plan, asOf: "2026-11-21" }], own).trials[0]?.assessment.verdict).toBe("met");
});

test("a requirement with the id of one on the form of plans is judged by its own", () => {
  const id = planFormat.requirements[0]?.id ?? "";
  const trial = tried([met, gap], { id });
  expect(trial.trials.map(({ assessment }) => assessment.pack)).toEqual(["test-pack", "test-pack"]);
  expect(isTried(trial)).toBe(true);
});
