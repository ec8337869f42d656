import { expect, test } from "vitest";
import { fallsShort, verdictOf, verdictOfEffect } from "../../../src/core/judging/verdict.ts";
import type { Verdict } from "../../../src/core/pack/verdicts.ts";

const items: readonly (readonly [readonly Verdict[], Verdict])[] = [
  [[], "not-applicable"],
  [["met"], "met"],
  [["met", "met"], "met"],
  [["gap"], "gap"],
  [["gap", "gap"], "gap"],
  [["gap", "met"], "partly"],
  [["gap", "review"], "partly"],
  [["gap", "waived"], "partly"],
  [["partly"], "partly"],
  [["partly", "met"], "partly"],
  [["partly", "review"], "partly"],
  [["review"], "review"],
  [["review", "met"], "review"],
  [["late"], "late"],
  [["late", "met"], "late"],
  [["late", "gap", "partly", "review"], "late"],
  [["not-applicable"], "not-applicable"],
  [["not-applicable", "met"], "met"],
  [["not-applicable", "gap"], "gap"],
  [["not-applicable", "partly"], "partly"],
  [["not-applicable", "review"], "review"],
  [["not-applicable", "late"], "late"],
];

test.each(items)("items that are %j make a requirement %s", (verdicts, expected) => {
  expect(verdictOf(verdicts.map((verdict, index) => ({ item: String(index), verdict })))).toBe(expected);
});

test("four verdicts fall short; what is met, waived or not asked does not", () => {
  const short = { gap: true, partly: true, late: true, review: true };
  const enough = { met: false, waived: false, "not-applicable": false };
  for (const [verdict, expected] of Object.entries({ ...short, ...enough }))
    expect([verdict, fallsShort(verdict as Verdict)]).toEqual([verdict, expected]);
});

test("a message says what becomes of the thing that it is of; one without effect leaves it met", () => {
  expect(verdictOfEffect).toEqual({ short: "gap", partly: "partly", late: "late", review: "review", none: "met" });
});
