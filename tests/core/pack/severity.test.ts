import { expect, test } from "vitest";
import { atMost, isSeverity, milder, reaches, type Severity } from "../../../src/core/pack/severity.ts";

test("three words are severities, and nothing else is", () => {
  expect(["error", "warning", "info", "Error", "never", "", undefined, 1].map(isSeverity)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false],
  ]);
});

// The gravest first, as people list them: a threshold is reached by itself and by all before it.
const severities = ["error", "warning", "info"] as const;
const everyTwo = severities.flatMap((one, i) => severities.map((other, j) => [one, other, i, j] as const));

test.each(everyTwo)("%s against %s", (one, other, i, j) => {
  expect(reaches(one, other)).toBe(i <= j);
  expect(atMost(one, other)).toBe(severities[Math.max(i, j)]);
});

test("a step milder is one step, and information stays information", () => {
  expect(severities.map(milder)).toEqual<Severity[]>(["warning", "info", "info"]);
});
