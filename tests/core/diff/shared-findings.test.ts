import { expect, test } from "vitest";
import { gapChange } from "../../../src/core/diff/gap-change.ts";
import { shareFindings } from "../../../src/core/judging/shared-findings.ts";
import type { Verdict } from "../../../src/core/pack/verdicts.ts";
import type { ItemResult } from "../../../src/core/report/report.ts";
import { assessment, finding, planReport, requirement } from "../../support/by-hand.ts";
import { packOf } from "../../support/pack.ts";

const fates = { newItem: (item: string) => item, isAdded: () => false, fateOf: () => undefined };
const pack = packOf([]);
const routine = (id: string) => requirement(id, id, { gather: "routines" });
const duty = (id: string, sameDutyAs?: string) => requirement(id, id, sameDutyAs ? { sameDutyAs } : {});

/** A plan that falls short in some of the requirements, and meets the others. */
function judged(all: readonly ReturnType<typeof requirement>[], short: readonly string[]) {
  const item = (verdict: Verdict): ItemResult => ({ item: "", verdict });
  const gap = finding(["has-section", "missing"], { section: "routines", elsewhere: false }, "1:1");
  const assessments = all.map((one) =>
    short.includes(one.id)
      ? { ...assessment(pack, one, "gap", gap), items: [item("gap")] }
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
