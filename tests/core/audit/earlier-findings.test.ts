import { expect, test } from "vitest";
import { earlierFindings } from "../../../src/core/audit/earlier-findings.ts";
import type { PlanRecord } from "../../../src/core/audit/record.ts";
import { basisOf, packOf, requirementOf } from "../../support/pack.ts";
import { findingRecord, record } from "../../support/record.ts";

const asOf = "2026-11-22";
const pack = packOf([
  requirementOf({ id: "good-practice" }),
  requirementOf({ id: "by-law", basis: [basisOf({ from: "2025-07-01" })] }),
  requirementOf({ id: "by-older-law", basis: [basisOf({ from: "2025-07-01", since: "2013" })] }),
  requirementOf({ id: "by-two", basis: [basisOf({ from: "2024" }), basisOf({ from: "2022-04" })] }),
  requirementOf({ id: "by-past-law", basis: [basisOf({ from: "2025-01-01", to: "2025-06-30" })] }),
]);

/** Since when a finding for a requirement is known to have been so, on a plan decided on a day. */
function since(id: string, decided: string | undefined, params: object = {}, packs = [pack]): string | undefined {
  const plan: PlanRecord = record("nora.yaml", "Nora", {
    decided,
    findings: [findingRecord(`test-pack/${id}`, "a1", { params, severity: "warning", label: "Stöd" })],
  });
  const [finding, ...others] = earlierFindings(plan, packs, asOf);
  expect(others).toEqual([]);
  const { since, ...rest } = finding ?? {};
  expect(rest).toEqual({
    ...{ fingerprint: `test-pack/${id} a1 gap`, severity: "warning", item: "a1", label: "Stöd" },
    requirement: `test-pack/${id}`,
  });
  return since;
}

test.each([
  ["the plan, where no law asks", "good-practice", "2020-03-01", "2020-03-01"],
  ["the plan, where it is younger than the law", "by-law", "2026-01-01", "2026-01-01"],
  ["the law, where the plan is older", "by-law", "2020-03-01", "2025-07-01"],
  ["the duty, where the law of before had it", "by-older-law", "2010-03-01", "2013-01-01"],
  ["the first of several laws", "by-two", "2020-03-01", "2022-04-01"],
  ["the plan, where a law is no longer in force", "by-past-law", "2020-03-01", "2020-03-01"],
  ["the plan, where the requirement is not known", "unknown", "2020-03-01", "2020-03-01"],
])("A gap is as old as %s", (_, id, decided, day) => expect(since(id, decided)).toBe(day));

test("Of a plan that does not say when it was decided nothing is known", () => {
  expect(since("by-law", undefined)).toBeUndefined();
});

test("What is late is so from the day after it was due", () => {
  expect(since("good-practice", "2020-03-01", { due: "2024-12-31" })).toBe("2025-01-01");
  expect(since("good-practice", "2020-03-01", { day: "2024-12-31" })).toBe("2025-01-01");
  expect(since("good-practice", "2020-03-01", { due: "2019-12-31" })).toBe("2020-03-01");
});

test("Words that are no day say nothing of when", () => {
  expect(since("good-practice", "2020-03-01", { due: "våren 2024" })).toBe("2020-03-01");
  expect(since("good-practice", "2020-03-01", { due: 2024, day: "2024-12-31" })).toBe("2025-01-01");
});
