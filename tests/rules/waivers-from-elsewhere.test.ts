import { expect, test } from "vitest";
import { assess } from "../../src/core/judging/assess.ts";
import type { Waiver } from "../../src/core/plan/plan.ts";
import planBasics from "../../src/generated/packs/plan-basics.ts";
import planFormat from "../../src/generated/packs/plan-format.ts";
import { rules } from "../../src/rules/index.ts";
import { documentOf } from "../support/fuzz/judge.ts";

const words = (words: string) => ({ words, path: [] });
const origin = { file: "undantag.yaml", line: 7 };

/** A waiver as a file of them gives it. */
const waiver = (own: Partial<Waiver>): Waiver => ({
  path: [],
  municipality: undefined,
  requirement: words("plan-basics/activity-assigned"),
  item: undefined,
  reason: words("Fördelas i höst"),
  decidedBy: words("Socialnämnden"),
  reference: undefined,
  expires: { words: "2027", path: [], when: { kind: "period", first: "2027-01-01", last: "2027-12-31" } },
  origin,
  ...own,
});

/** What is told of a waiver, beside a plan with one activity that nobody answers for. */
function told(own: Partial<Waiver>) {
  const document = documentOf("plankoll: 1\nkommun: Nora\naktiviteter:\n  - titel: Kurs\n");
  const settings = { asOf: "2026-11-22", within: 60 };
  const { findings, assessments } = assess(document, [planFormat, planBasics], rules, settings, [waiver(own)]);
  const { items } = assessments.find(({ requirement }) => requirement.rule === "waivers") ?? { items: [] };
  return {
    items: items.map(({ item, verdict }) => [item, verdict]),
    told: findings.flatMap(({ rule, messageId, params, pointer }) =>
      rule === "waivers" ? [{ messageId, params, pointer }] : [],
    ),
  };
}

test("a waiver for every plan need not be of use in this one, nor its requirement be asked", () => {
  const useless = { requirement: words("plan-basics/activities-stated") };
  expect(told(useless)).toEqual({ items: [["plan-basics/activities-stated", "met"]], told: [] });
  expect(told({ requirement: words("egna-krav/annat") })).toEqual({ items: [["egna-krav/annat", "met"]], told: [] });
});

test("a waiver for this municipality's plan has to be of use in it, and is told with the place that it came from", () => {
  const nora = { municipality: words("Nora") };
  expect(told({ ...nora, requirement: words("plan-basics/activities-stated") }).told).toEqual([
    { messageId: "unused", params: { origin, requirement: "plan-basics/activities-stated" }, pointer: "" },
  ]);
  expect(told({ ...nora, requirement: words("egna-krav/annat") }).told).toMatchObject([
    { messageId: "unknown", params: { origin, requirement: "egna-krav/annat" }, pointer: "" },
  ]);
});

test("a waiver is an item by its requirement and the thing that it is for", () => {
  expect(told({}).items).toEqual([["plan-basics/activity-assigned", "met"]]);
  expect(told({ item: words("Kurs") }).items).toEqual([["plan-basics/activity-assigned Kurs", "met"]]);
});

test("a waiver that says not what it waives is no item of its own name", () => {
  const { items, told: findings } = told({ requirement: undefined });
  expect(items).toEqual([["", "gap"]]);
  expect(findings).toMatchObject([
    { messageId: "incomplete", params: { origin, requirement: "", missing: ["requirement"], empty: [] } },
  ]);
});
