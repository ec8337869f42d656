import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/core/report/report.ts";
import { fold } from "../../src/core/text/words.ts";
import fc from "../support/fuzz/fc.ts";
import type { Value } from "../support/fuzz/from-schema.ts";
import { essenceOf, judged, verdictsIn } from "../support/fuzz/judge.ts";
import { allOwners, days, noOwners, type PlanValue, planValues, realOwners, written } from "../support/fuzz/plans.ts";
import { runs, timeout } from "../support/fuzz/runs.ts";

type Fields = Readonly<Record<string, Value>>;

describe("an activity that loses who is responsible", { timeout }, () => {
  const owner = (...words: readonly string[]) =>
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((word) => [word]),
      fc.constantFrom(...words).map((word) => ({ function: word })),
    );
  const statuses = { ahead: ["not-started", "ongoing", "paused", undefined], over: ["done", "cancelled"] } as const;

  /** How many more activities there are without anybody, once one of a plan has lost its own. */
  function more(plan: PlanValue, goal: Fields | undefined, activity: Fields): number {
    const { responsible: _, ...less } = activity;
    const text = (one: Fields) => {
      const goals = goal ? [{ title: "Eget", ...goal, activities: [one] }] : [];
      const loose = goal ? [] : [one];
      return written({
        ...plan,
        goals: [...((plan.goals as Value[] | undefined) ?? []), ...goals],
        activities: [...((plan.activities as Value[] | undefined) ?? []), ...loose],
        // One that is waived would not count.
        waivers: [],
      });
    };
    const count = (text: string) => judged(text).findings.filter(({ kind }) => kind === "unassigned").length;
    return count(text(less)) - count(text({ title: "Egen", ...activity }));
  }

  const assert = (
    expected: number,
    owners: fc.Arbitrary<Value>,
    goal: fc.Arbitrary<Fields | undefined>,
    status: readonly (string | undefined)[],
  ) =>
    fc.assert(
      fc.property(planValues, owners, goal, fc.constantFrom(...status), (plan, responsible, goal, status) => {
        const activity = { responsible, ...(status === undefined ? {} : { status }) };
        expect(more(plan, goal, activity)).toBe(expected);
      }),
      runs(8),
    );

  const nobody = fc.option(owner(...noOwners), { nil: undefined });
  const without = fc.oneof(
    fc.constant(undefined),
    nobody.map((responsible): Fields => (responsible === undefined ? {} : { responsible })),
  );

  test("is one more that nobody does", () => {
    assert(1, owner(...realOwners, ...allOwners), without, statuses.ahead);
  });

  test("is none where its goal has somebody", () => {
    const owned = owner(...realOwners, ...allOwners).map((responsible): Fields => ({ responsible }));
    assert(0, owner(...realOwners, ...allOwners), owned, statuses.ahead);
  });

  test("is none where it is done or called off", () => {
    assert(0, owner(...realOwners, ...allOwners), without, statuses.over);
  });

  test("is none where it had nobody", () => {
    assert(0, owner(...noOwners), without, statuses.ahead);
  });
});

describe("what is late", { timeout }, () => {
  // Only what a plan says has been done can make late what is not late any more: so all that has been, has been before.
  const past = new Set(["adopted", "last", "date", "decided", "reviewed", "completed", "from"]);
  const settled = (value: Value, key = ""): Value => {
    if (past.has(key)) return key === "adopted" ? { date: "2019", body: "Kommunfullmäktige" } : "2020-05";
    if (Array.isArray(value)) return value.map((item) => settled(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, settled(child, name)]));
  };
  const later = fc.constantFrom(
    "2021-01-01",
    "2024-02-29",
    "2026-03-31",
    "2026-04-01",
    "2026-11-22",
    "2027-07-01",
    "2031-01-01",
  );

  test("is so on every later day, as long as nothing is done", () => {
    fc.assert(
      fc.property(planValues, later, later, (plan, one, other) => {
        // A decision to accept a gap has a last day of its own. Laws come and go, good practice does not.
        const text = written(settled({ ...plan, waivers: [] }));
        const late = (asOf: string) =>
          judged(text, { asOf, asked: ["plan-basics"] })
            .findings.filter(({ kind }) => kind === "overdue")
            .map(({ requirement, item }) => `${requirement.id} ${item}`);
        const [first, second] = one < other ? [one, other] : [other, one];
        const then = late(first);
        fc.pre(first !== second && then.length > 0);
        expect(late(second)).toEqual(expect.arrayContaining(then));
      }),
      runs(15),
    );
  });
});

describe("a decision to accept a gap", { timeout }, () => {
  const decision = { reason: "Tillsätts i vår", decided_by: "Socialnämnden", expires: "2099-12-31" };
  /** All but what was waived, and what is said of waivers themselves. */
  const others = (verdicts: ReturnType<typeof verdictsIn>, waived: string) =>
    Object.entries(verdicts).filter(([id]) => id !== waived && id !== "plan-format/waivers-in-force");
  const isWaivable = ({ requirement }: Finding) => requirement.rule !== "waivers";

  test("takes out what it is for and nothing else, and is listed", () => {
    fc.assert(
      fc.property(planValues, days, fc.nat(), (plan, asOf, at) => {
        const text = (waivers: readonly Value[]) => written({ ...plan, waivers });
        const judging = { asOf, asked: ["plan-basics"] };
        const before = judged(text([]), judging);
        const found = before.findings.filter(isWaivable);
        const finding = found[at % found.length];
        // Items that reports mask cannot be named by what a report says.
        fc.pre(finding !== undefined && !/[*…]/.test(finding.item));
        const requirement = `${finding.pack}/${finding.requirement.id}`;
        const item = finding.item === "" ? {} : { item: finding.item };
        const after = judged(text([{ ...decision, requirement, ...item }]), judging);

        const isMeant = ({ requirement: { id }, item, label = "" }: Finding) =>
          id === finding.requirement.id &&
          (finding.item === "" || [item, label].some((name) => fold(name) === fold(finding.item)));
        const essences = (findings: readonly Finding[]) => findings.map(essenceOf).sort();
        expect(essences(after.findings)).toEqual(essences(before.findings.filter((one) => !isMeant(one))));
        expect(after.waivers.map(({ status, findings }) => [status, essences(findings)])).toEqual([
          ["valid", essences(before.findings.filter(isMeant))],
        ]);
        expect(others(verdictsIn(after), requirement)).toEqual(others(verdictsIn(before), requirement));
      }),
      runs(40),
    );
  });

  test("changes no other verdict where several requirements share a finding", () => {
    fc.assert(
      fc.property(planValues, days, fc.nat(), (plan, asOf, at) => {
        const text = (waivers: readonly Value[]) => written({ ...plan, waivers });
        const before = judged(text([]), { asOf });
        // Only what one requirement says for another too tells whether it is waived for both.
        const isShared = (finding: Finding) =>
          before.assessments.filter(({ findings }) => findings.includes(finding)).length > 1;
        const found = before.findings.filter((finding) => isWaivable(finding) && isShared(finding));
        const finding = found[at % found.length];
        fc.pre(finding !== undefined);
        const requirement = `${finding.pack}/${finding.requirement.id}`;
        const after = judged(text([{ ...decision, requirement }]), { asOf });
        expect(others(verdictsIn(after), requirement)).toEqual(others(verdictsIn(before), requirement));
      }),
      runs(12),
    );
  });
});
