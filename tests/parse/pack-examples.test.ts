import { describe, expect, test } from "vitest";
import { parsePack } from "../../src/parse/pack.ts";

/** A pack whose one requirement has these lines under `examples`, the first of them on line 13. */
function read(examples: string) {
  const parsed = parsePack(`plankoll-pack: 1
id: county
edition: "1"
title: { sv: P, en: P }
requirements:
  - id: assigned
    title: { sv: T, en: T }
    shows: { sv: s, en: s }
    level: agreement
    severity: error
    rule: activity-assigned
    examples:
${examples}
    why: { sv: w, en: w }
    fix: { sv: f, en: f }
`);
  return "pack" in parsed ? parsed.pack.requirements[0]?.examples : parsed.faults;
}

describe("an example's plan", () => {
  test("as keys is cut out with its comments, and keeps its place", () => {
    const examples = `      - verdict: gap
        plan:
          kommun: Nora # in the county
          aktiviteter:
            - titel: Öppet hus`;
    expect(read(examples)).toEqual([
      {
        verdict: "gap",
        plan: "kommun: Nora # in the county\naktiviteter:\n  - titel: Öppet hus\n",
        origin: { line: 15, column: 11 },
      },
    ]);
  });

  test("as a literal text is that text, and keeps its place", () => {
    const examples = `      - verdict: met
        as-of: 2026-11-22
        plan: |
            plankoll: 1

            kommun: Nora`;
    expect(read(examples)).toEqual([
      {
        verdict: "met",
        asOf: "2026-11-22",
        plan: "plankoll: 1\n\nkommun: Nora\n",
        origin: { line: 16, column: 13 },
      },
    ]);
  });

  test("on one line begins where its brace does", () => {
    expect(read("      - { verdict: gap, plan: { kommun: Nora } }")).toEqual([
      { verdict: "gap", plan: "{ kommun: Nora }\n", origin: { line: 13, column: 31 } },
    ]);
  });

  test("over several lines in braces keeps the place of each", () => {
    const examples = `      - verdict: gap
        plan: { kommun: Nora,
          titel: Plan }`;
    // The first line is led by the columns that stand before it, so that all are indented alike.
    expect(read(examples)).toEqual([
      { verdict: "gap", plan: "    { kommun: Nora,\ntitel: Plan }\n", origin: { line: 14, column: 11 } },
    ]);
  });

  test("may use anchors of its own, but not those of the rest of the file", () => {
    const own = `      - verdict: gap
        plan:
          aktiviteter: [{ titel: A, ansvarig: &who chef }, { titel: B, ansvarig: *who }]`;
    expect(read(own)).toMatchObject([{ verdict: "gap" }]);
    const others = `      - verdict: gap
        plan: &first { kommun: Nora }
      - verdict: gap
        plan: { aktiviteter: *first }
      - verdict: gap
        plan: *first`;
    expect(read(others)).toMatchObject([
      { id: "examplePlan", span: { line: 16 } },
      { id: "examplePlan", span: { line: 18 } },
    ]);
  });

  test("in a text whose lines are not those of the file is a fault", () => {
    expect(read(`      - { verdict: gap, plan: "kommun: Nora" }`)).toMatchObject([
      { id: "examplePlan", span: { line: 13 } },
    ]);
    expect(read("      - verdict: gap\n        plan: >\n          kommun: Nora")).toMatchObject([
      { id: "examplePlan", span: { line: 14 } },
    ]);
  });

  test("that is no YAML is a fault at its own place", () => {
    const examples = `      - verdict: gap
        plan: |
          kommun: Nora
          titel: "Plan`;
    expect(read(examples)).toMatchObject([{ id: "yaml", params: { reason: "UNCLOSED_QUOTE" }, span: { line: 16 } }]);
  });

  test("may say nothing, but not be a sentence", () => {
    expect(read("      - { verdict: gap, plan: {} }")).toMatchObject([{ plan: "{}\n" }]);
    expect(read("      - verdict: gap\n        plan: |\n          # Nothing.")).toMatchObject([
      { plan: "# Nothing.\n" },
    ]);
    expect(read("      - verdict: gap\n        plan: |\n          Nothing.")).toMatchObject([{ id: "examplePlan" }]);
  });
});

test.each(["2026-02-30", "2026-11", "idag"])("an example's day is a day that exists, which %s is not", (day) => {
  expect(read(`      - { verdict: gap, as-of: ${day}, plan: { kommun: Nora } }`)).toMatchObject([
    { id: "wrongForm", params: { key: "as-of", value: day, form: "day" }, span: { line: 13, column: 32 } },
  ]);
});

test("an example without a verdict or a plan, or with another verdict, is a fault", () => {
  expect(read("      - { plan: { kommun: Nora } }")).toMatchObject([{ id: "missingKey", params: { key: "verdict" } }]);
  expect(read("      - verdict: met\n        plan: |\n")).toMatchObject([
    { id: "missingKey", params: { key: "plan" } },
  ]);
  expect(read("      - { verdict: met }")).toMatchObject([{ id: "missingKey", params: { key: "plan" } }]);
  expect(read("      - { verdict: uppfyllt, plan: { kommun: Nora } }")).toMatchObject([{ id: "unknownValue" }]);
});
