import { expect, test } from "vitest";
import { type Known, knownAmong } from "../../../src/core/report/known.ts";

test.each<[readonly (string | undefined)[], Known | undefined]>([
  [[], undefined],
  // All of them are news.
  [[undefined, undefined], undefined],
  [["2026-03-01"], { count: 1, oldest: "2026-03-01" }],
  [[undefined, "2026-03-01", undefined], { count: 1, oldest: "2026-03-01" }],
  [["2026-03-01", "2025-12-31", "2026-01-01"], { count: 3, oldest: "2025-12-31" }],
  [["2025-12-31", "2026-03-01"], { count: 2, oldest: "2025-12-31" }],
  // Two of the same day are two.
  [["2026-03-01", "2026-03-01"], { count: 2, oldest: "2026-03-01" }],
])("of findings known since %j a baseline knows %j", (days, expected) => {
  expect(knownAmong(days.map((known) => ({ known })))).toEqual(expected);
});
