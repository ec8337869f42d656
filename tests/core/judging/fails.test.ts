import { expect, test } from "vitest";
import { fails } from "../../../src/core/judging/fails.ts";

test.each([
  ["error", "error", true],
  ["error", "warning", true],
  ["error", "info", true],
  ["warning", "error", false],
  ["warning", "warning", true],
  ["warning", "info", true],
  ["info", "error", false],
  ["info", "warning", false],
  ["info", "info", true],
] as const)("what is %s fails at %s: %s", (severity, failOn, expected) => {
  expect(fails({ severity }, failOn)).toBe(expected);
  expect(fails({ severity }, "never")).toBe(false);
  expect(fails({ severity, known: "2026-01-01" }, failOn)).toBe(false);
});
