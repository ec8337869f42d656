import { expect, test } from "vitest";
import { gapChange } from "../../../src/core/diff/gap-change.ts";
import { shareFindings } from "../../../src/core/judging/shared-findings.ts";
import type { Verdict } from "../../../src/core/pack/verdicts.ts";
import type { ItemResult, PlanReport } from "../../../src/core/report/report.ts";
import { assessment, finding, planReport, requirement } from "../../support/by-hand.ts";
import { packOf } from "../../support/pack.ts";

const fates = { newItem: (item: string) => item, isAdded: () => false, fateOf: () => undefined };
const pack = packOf([]);
const routine = (id: string) => requirement(id, id, { gather: "routines" });
const duty = (id: string, sameDutyAs?: string) => requirement(id, id, sameDutyAs ? { sameDutyAs } : {});

/** A plan that falls short in some of the requirements, wholly or in part, and meets the others. */
function judged(
  all: readonly ReturnType<typeof requirement>[],
  short: readonly string[],
  verdict: Verdict = "gap",
): PlanReport {
  const item = (verdict: Verdict): ItemResult => ({ item: "", verdict });
  const gap = finding(["has-section", "missing"], { section: "routines", elsewhere: false }, "1:1");
  const assessments = all.map((one) =>
    short.includes(one.id)
      ? { ...assessment(pack, one, verdict, gap), items: [item(verdict)] }
      : { ...assessment(pack, one, "met"), items: [item("met")] },
  );
  return planReport("nora.yaml", { packs: [pack], assessments: shareFindings(assessments) });
}

/** The requirements that were opened and closed, and how many stay. */
function change(all: readonly ReturnType<typeof requirement>[], old: readonly string[], young: readonly string[]) {
  const { opened, closed, stays, countsNow, gone } = gapChange(judged(all, old), judged(all, young), fates);
  expect([countsNow, gone]).toEqual([[], []]);
  return [opened.map(({ finding }) => finding.requirement), closed.map(({ requirement }) => requirement), stays];
}

const gathered = ["a", "b", "c"].map(routine);

test.each([
  [["a", "b", "c"], ["b", "c"], [], ["a"], 1],
  [["a", "b", "c"], ["a", "c"], [], ["b"], 1],
  [["a", "b", "c"], ["c"], [], ["a", "b"], 1],
  [["c"], ["a", "b", "c"], ["a", "b"], [], 1],
  [["a", "b"], ["b", "c"], ["c"], ["a"], 1],
  [["a", "b"], ["a", "b", "c"], ["c"], [], 1],
  [["a", "b"], ["a", "b"], [], [], 1],
] as const)(
  "requirements that share one finding open and close one by one: %j, then %j",
  (old, young, opened, closed, stays) => {
    expect(change(gathered, old, young)).toEqual([opened, closed, stays]);
  },
);

const twins = [duty("speaks"), duty("refers", `${pack.id}/speaks`)];

test.each([
  [["speaks", "refers"], ["refers"], [], ["speaks"], 1],
  [["refers"], ["speaks", "refers"], ["speaks"], [], 1],
  [["speaks", "refers"], ["speaks"], [], [], 1],
  [["speaks", "refers"], [], [], ["speaks"], 0],
  [[], ["speaks", "refers"], ["speaks"], [], 0],
] as const)("a duty that two requirements ask is told once: %j, then %j", (old, young, opened, closed, stays) => {
  expect(change(twins, old, young)).toEqual([opened, closed, stays]);
});

test.each(["gap", "partly", "late"] as const)("a duty of which the plan is %s is short all the same", (verdict) => {
  const [both, one] = [judged(twins, ["speaks", "refers"], verdict), judged(twins, ["refers"], verdict)];
  expect(gapChange(both, one, fates)).toMatchObject({ opened: [], closed: [{ requirement: "speaks" }], stays: 1 });
  expect(gapChange(one, both, fates)).toMatchObject({ opened: [{ finding: { requirement: "speaks" } }], stays: 1 });
});

test("what is opened says what itself is about, not what it shared a finding with", () => {
  const { opened } = gapChange(judged(gathered, ["c"]), judged(gathered, ["a", "b", "c"]), fates);
  expect(opened.map(({ finding }) => finding.params)).toEqual(
    [routine("a"), routine("b")].map(({ title }) => ({ titles: [title] })),
  );
});

test("a duty that two packs ask under one id is opened once, by the pack that speaks", () => {
  const other = packOf([], { id: "other-pack" });
  const make = finding(["has-section", "missing"], { section: "routines", elsewhere: false }, "1:1");
  const speaks = assessment(pack, duty("same"), "gap", make);
  const refers = assessment(other, duty("same", `${pack.id}/same`), "gap", make);
  const young = planReport("nora.yaml", { packs: [pack, other], assessments: shareFindings([speaks, refers]) });
  const met = [assessment(pack, duty("same"), "met"), assessment(other, duty("same", `${pack.id}/same`), "met")];
  const old = planReport("nora.yaml", { packs: [pack, other], assessments: met });
  expect(gapChange(old, young, fates).opened.map(({ finding }) => finding.pack)).toEqual([pack.id]);
});

test("all that stays is counted", () => {
  const three = ["a", "b", "c"].map((id) => duty(id));
  expect(change(three, ["a", "b", "c"], ["b", "c"])).toEqual([[], ["a"], 2]);
});

test("what is not asked any more is neither closed nor short", () => {
  const all = [duty("a"), duty("b")];
  const old = judged(all, ["a", "b"]);
  const [first, second] = judged(all, ["b"]).assessments;
  if (!first || !second) throw new Error("There are two.");
  const young = planReport("nora.yaml", {
    packs: [pack],
    assessments: [{ ...first, verdict: "not-applicable", items: [] }, second],
  });
  expect(gapChange(old, young, fates)).toMatchObject({
    ...{ opened: [], closed: [], countsNow: [], stays: 1 },
    gone: [{ finding: { requirement: "a" }, because: "notAsked" }],
  });
});
