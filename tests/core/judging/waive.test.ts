import { expect, test } from "vitest";
import { waive } from "../../../src/core/judging/waive.ts";
import type { Waiver } from "../../../src/core/plan/plan.ts";
import type { Assessment } from "../../../src/core/report/report.ts";
import { assessment, finding, requirement } from "../../support/by-hand.ts";
import { packOf } from "../../support/pack.ts";

const words = (words: string) => ({ words, path: [] });

const waiver = (own: Partial<Waiver>): Waiver => ({
  path: [],
  municipality: undefined,
  requirement: words("asked"),
  item: undefined,
  reason: words("Beslutas i mars"),
  decidedBy: words("Socialnämnden"),
  reference: undefined,
  expires: { words: "2026", path: [], when: { kind: "period", first: "2026-01-01", last: "2026-12-31" } },
  ...own,
});

const on = (item: string, label: string | undefined) =>
  finding(["activity-assigned", "unassigned"], {} as never, "1:1", { item, label });

/** A requirement that two things fall short of; only the first has a name that a person would write. */
const fallen: Assessment = {
  ...assessment(packOf([]), requirement("asked", "Asked"), "gap", on("a1", "Öppet hus"), on("a2", undefined)),
  items: [
    { item: "a1", verdict: "gap" },
    { item: "a2", verdict: "gap" },
  ],
};

const left = (own: Partial<Waiver>) => {
  const { assessments, waivers } = waive([fallen], [waiver(own)], "2026-11-22");
  const [{ findings, verdict, items }] = assessments as [Assessment];
  return {
    status: waivers[0]?.status,
    left: findings.map(({ item }) => item),
    verdict,
    items: items.map(({ verdict }) => verdict),
  };
};

test("a waiver for one thing, by its id or by its name, leaves the others, and the verdict is theirs", () => {
  const one = { status: "valid", left: ["a2"], verdict: "gap", items: ["waived", "gap"] };
  expect(left({ item: words("a1") })).toMatchObject(one);
  expect(left({ item: words("öppet  HUS") })).toMatchObject(one);
  expect(left({ item: words("A2") })).toMatchObject({ left: ["a1"], items: ["gap", "waived"] });
});

test("a thing without a name is not meant by a word that stands for nothing", () => {
  for (const nothing of ["undefined", "", "-"])
    expect(left({ item: words(nothing) })).toMatchObject({ status: "unused", left: ["a1", "a2"], verdict: "gap" });
});

test("a waiver without a thing is for all, and the requirement is waived", () => {
  expect(left({})).toEqual({ status: "valid", left: [], verdict: "waived", items: ["waived", "waived"] });
});

test("the first of two waivers for one thing takes it; the second has nothing left", () => {
  const { waivers } = waive([fallen], [waiver({}), waiver({ item: words("a1") })], "2026-11-22");
  expect(waivers.map(({ status, findings }) => [status, findings.length])).toEqual([
    ["valid", 2],
    ["unused", 0],
  ]);
});

test("what no waiver touches is the very same", () => {
  const untouched = assessment(packOf([]), requirement("other", "Other"), "gap", on("a1", undefined));
  expect(waive([fallen, untouched], [waiver({})], "2026-11-22").assessments[1]).toBe(untouched);
  expect(waive([fallen], [], "2026-11-22").assessments[0]).toBe(fallen);
});
