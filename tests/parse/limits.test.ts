import { describe, expect, test } from "vitest";
import { usualLimits } from "../../src/core/faults/limits.ts";
import { parsePlan } from "../../src/parse/document.ts";

const head = "plankoll: 1\nkommun: Nora\n";
const keys = (count: number) => Array.from({ length: count }, (_, i) => `  nyckel${i}: x\n`).join("");
const aliases = (count: number) => `a: &a x\nb: [${Array.from({ length: count }, () => "*a").join(", ")}]\n`;
const activities = (count: number) => `aktiviteter:\n${"  - titel: x\n".repeat(count)}`;
/** Each list holds the one before ten times over. */
const bomb = `l0: &l0 [x, x]\n${Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(10)}]\n`).join("")}`;

const read = (text: string, limits = usualLimits) => parsePlan("plan.yaml", text, { limits });

describe.each([
  // The plan itself is the first of the levels.
  ["depth", (most: number) => `djup: ${"[".repeat(most - 1)}${"]".repeat(most - 1)}\n`],
  ["keys", (most: number) => `grupp:\n${keys(most)}`],
  ["aliases", (most: number) => aliases(most)],
  ["activities", (most: number) => activities(most)],
] as const)("%s", (of, textOf) => {
  const limit = { depth: 64, keys: 2_000, aliases: 1_000, activities: 5_000 }[of];

  test("as many as the limit are read", () => {
    expect(read(head + textOf(limit)).kind).toBe("plan");
  });

  test("one more is told of, by what it is, at its place, and is read where the limit is raised", () => {
    const parsed = read(head + textOf(limit + 1));
    expect(parsed).toMatchObject({ kind: "unreadable", fault: { reason: "tooMuch", params: { of, limit } } });
    expect("span" in parsed && parsed.span.line).toBeGreaterThan(2);
    expect(read(head + textOf(limit + 1), { ...usualLimits, [of]: limit + 1 }).kind).toBe("plan");
  });
});

test("aliases that make ten thousand million values of a few lines are told of where they stand", () => {
  expect(read(head + bomb)).toMatchObject({
    kind: "unreadable",
    fault: { reason: "tooMuch", params: { writtenOut: true } },
  });
});

test("two files nested a thousand deep, and one of twenty thousand levels, end neither the program nor the next file", () => {
  for (const depth of [1_000, 1_000, 20_000])
    for (const open of ["[", "- "])
      expect(read(`${head}djup:\n  ${open.repeat(depth)}x\n`)).toMatchObject({
        kind: "unreadable",
        fault: { reason: "tooMuch", params: { of: "depth" } },
      });
  expect(read(head).kind).toBe("plan");
});

test("forty thousand keys are told of, not waited for", () => {
  expect(read(`${head}grupp:\n${keys(40_000)}`)).toMatchObject({
    kind: "unreadable",
    fault: { params: { of: "keys" } },
  });
});

test("a hundred and fifty aliases of one word are read as any other", () => {
  expect(read(head + aliases(150)).kind).toBe("plan");
});

test("a file cannot choose an older YAML, in which no is false", () => {
  const parsed = read(`%YAML 1.1\n---\n${head}titel: no\n`);
  expect(parsed.kind === "plan" && parsed.document.plan.title).toBe("no");
});
