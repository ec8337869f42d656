import { describe, expect, test } from "vitest";
import { groundOf, isLegal, lacksSection, weigh, weighBasis } from "../../../src/core/judging/weight.ts";
import { inForce } from "../../../src/core/pack/in-force.ts";
import type { Basis, Level } from "../../../src/core/pack/pack.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { notInForce } from "../../../src/core/report/not-in-force.ts";
import { assessment } from "../../support/by-hand.ts";
import { basisOf, packOf, requirementOf } from "../../support/pack.ts";

describe("a legal basis", () => {
  test.each([
    ["2025-07-01", undefined, "2025-06-30", false],
    ["2025-07-01", undefined, "2025-07-01", true],
    ["2025-07-01", "2026-03-31", "2026-03-31", true],
    ["2025-07-01", "2026-03-31", "2026-04-01", false],
    ["2012", "2014", "2014-12-31", true],
    ["2012", "2014", "2015-01-01", false],
    ["2012", "2014-06", "2014-06-30", true],
    ["2012", "2014-06", "2014-07-01", false],
  ])("from %s to %s on %s: %s", (from, to, day, expected) => {
    expect(inForce(to === undefined ? { from } : { from, to }, day)).toBe(expected);
  });

  test.each<[Partial<Basis>, Level, boolean]>([
    [{ section: "", verified: "secondary" }, "law", true],
    [{ section: "", verified: "unverified" }, "advice", true],
    [{ section: "13 kap. 1 §", verified: "secondary" }, "law", false],
    [{ section: "13 kap. 1 §", verified: "text" }, "law", false],
    // An act that was read as a whole.
    [{ section: "", verified: "text" }, "law", false],
    [{ section: "", verified: "secondary" }, "agreement", false],
    // Its own level counts before its requirement's.
    [{ section: "", verified: "secondary", level: "regulation" }, "agreement", true],
    [{ section: "", verified: "secondary", level: "agreement" }, "law", false],
  ])("%j of a requirement by %s lacks a section: %s", (own, level, expected) => {
    expect(lacksSection(basisOf(own), level)).toBe(expected);
  });

  test.each<[Partial<Basis>[], "error" | "warning" | "info", boolean]>([
    [[{ verified: "text" }], "error", false],
    [[{ verified: "secondary" }], "warning", true],
    [[{ verified: "unverified" }], "warning", true],
    // One that was read is enough.
    [[{ verified: "secondary" }, { verified: "text" }], "error", false],
    // What is no error anyway is not made milder for want of reading.
    [[{ verified: "secondary", severity: "warning" }], "warning", false],
    [[{ verified: "secondary", severity: "info" }], "info", false],
    // The gravest of those in force.
    [
      [
        { verified: "text", severity: "info" },
        { verified: "text", severity: "warning" },
      ],
      "warning",
      false,
    ],
    [[], "error", false],
  ])("%j weighs %s", (bases, severity, unread) => {
    expect(weighBasis(requirementOf({ severity: "error" }), bases.map(basisOf))).toEqual({ severity, unread });
  });
});

test("a duty is as old as the earliest of its bases in force, whatever their order", () => {
  const basis = [
    basisOf({ from: "2025-07-01" }),
    basisOf({ from: "2022-10-01", since: "2014-10-01" }),
    basisOf({ from: "2021-08-01", to: "2025-06-30" }),
    basisOf({ from: "2018-01-01" }),
  ];
  const requirement = requirementOf({ basis });
  expect(groundOf(requirement, "2026-11-22")).toMatchObject({
    since: "2014-10-01",
    basis: [basis[0], basis[1], basis[3]],
  });
  expect(groundOf(requirement, "2021-08-01")).toMatchObject({ since: "2018-01-01", basis: [basis[2], basis[3]] });
  expect(groundOf(requirement, "2017-12-31")).toEqual({ basis: [], severity: "error", since: undefined });
});

test("law, regulation and advice are legal; agreement, policy and practice are not", () => {
  const legal = { law: true, regulation: true, advice: true, agreement: false, policy: false, practice: false };
  for (const [level, expected] of Object.entries(legal))
    expect([level, isLegal({ level: level as Level })]).toEqual([level, expected]);
});

test("a requirement that stands written somewhere is not in force where no basis is; one that stands nowhere always is", () => {
  const pack = packOf([]);
  const judged = (id: string, written: readonly Basis[], basis: readonly Basis[]) => ({
    ...assessment(pack, requirementOf({ id, basis: written }), "not-applicable"),
    basis,
  });
  const one = basisOf();
  const found = notInForce([
    judged("ceased", [one], []),
    judged("in-force", [one], [one]),
    judged("unwritten", [], []),
  ]);
  expect(found.map(({ requirement }) => requirement.id)).toEqual(["ceased"]);
});

describe("what a requirement weighs in a plan", () => {
  const planOf = (goals: number, activities: number) =>
    ({ goals: Array(goals).fill({}), activities: Array(activities).fill({}) }) as unknown as Plan;
  const weighed = (own: Partial<Parameters<typeof requirementOf>[0]>, plan: Plan, decided?: string) => {
    const requirement = requirementOf({ basis: [basisOf({ from: "2025-07-01" })], ...own });
    return weigh(requirement, groundOf(requirement, "2026-11-22"), plan, decided);
  };

  test.each([
    // Without goals and activities there is no content to be silent in.
    [0, 0, "2025-11-24", "info"],
    [0, 0, undefined, "info"],
    [1, 0, "2025-11-24", "error"],
    [0, 1, "2025-11-24", "error"],
    [2, 2, "2025-11-24", "error"],
    // Of a plan that says not when it is from, nobody knows what it could know of.
    [1, 0, undefined, "warning"],
    [2, 2, undefined, "warning"],
  ])("by content, with %i goals and %i activities, decided %s: %s", (goals, activities, decided, severity) => {
    const plan = planOf(goals, activities);
    expect(weighed({ contentOnly: true }, plan, decided)).toEqual({ severity, younger: undefined });
    expect(weighed({}, plan, decided).severity).toBe("error");
  });

  test("is one step less where the law is younger than the plan, by a day, and then only", () => {
    const plan = planOf(1, 1);
    expect(weighed({}, plan, "2025-06-30")).toEqual({ severity: "warning", younger: "2025-07-01" });
    expect(weighed({}, plan, "2025-07-01")).toEqual({ severity: "error", younger: undefined });
    expect(weighed({}, plan, undefined)).toEqual({ severity: "error", younger: undefined });
    expect(weighed({ severity: "warning" }, plan, "2025-06-30").severity).toBe("info");
  });

  test("is not less for an agreement that is younger, nor for what stands nowhere", () => {
    const plan = planOf(1, 1);
    expect(weighed({ level: "agreement" }, plan, "2025-06-30")).toEqual({ severity: "error", younger: undefined });
    expect(weighed({ basis: [] }, plan, "2025-06-30")).toEqual({ severity: "error", younger: undefined });
  });
});
