import { expect, test } from "vitest";
import { type Statement, statementOf } from "../../../src/core/plan/stated.ts";

const rows: readonly (readonly [Statement, readonly (string | undefined)[]])[] = [
  ["stated", ["kommunfullmäktige"]],
  ["stated", ["-", "KS 2025/568"]],
  ["stated", ["XX", "socialnämnden"]],
  ["stated", ["Alla deltagare är nöjda"]],
  ["unfilled", ["XX"]],
  ["unfilled", ["KS 2025/XXX", undefined]],
  ["unfilled", ["-", "[fyll i]"]],
  ["missing", []],
  ["missing", [undefined]],
  ["missing", ["-"]],
  ["missing", ["ej beslutat"]],
  ["missing", ["?", "saknas"]],
];

test.each(rows)("it is %s what %j says", (statement, texts) => {
  expect(statementOf(texts.map((words) => (words === undefined ? undefined : { words, path: [] })))).toBe(statement);
});
