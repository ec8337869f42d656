import { describe, expect, test } from "vitest";
import { inFileOrder, shift, textsAt, toPointer } from "../../../src/core/text/source.ts";

describe("a path as a JSON Pointer", () => {
  test.each([
    ["the whole", [], ""],
    ["keys and numbers", ["goals", 0, "activities", 12, "title"], "/goals/0/activities/12/title"],
    ["a key with a stroke", ["extra", "och/eller"], "/extra/och~1eller"],
    ["a key with a tilde", ["extra", "ca~5"], "/extra/ca~05"],
    ["several of them, the tildes of strokes left alone", ["~/~1/"], "/~0~1~01~1"],
    ["a key of nothing", [""], "/"],
  ])("%s", (_, path, pointer) => {
    expect(toPointer(path)).toBe(pointer);
  });
});

test("a stretch of a text that was cut out of a file stands as much further down and right as the text does", () => {
  const span = { line: 2, column: 3, endLine: 4, endColumn: 6 };
  expect(shift(span, { line: 11, column: 5 })).toEqual({ line: 12, column: 7, endLine: 14, endColumn: 10 });
  expect(shift(span, { line: 1, column: 1 })).toEqual(span);
});

test("what stands further up comes first, and on one line what stands further left", () => {
  const at = (line: number, column: number) => ({ span: { line, column, endLine: line, endColumn: column + 1 } });
  const [first, second, third] = [at(2, 9), at(10, 1), at(10, 12)];
  expect([third, second, first].toSorted(inFileOrder)).toEqual([first, second, third]);
});

test("what a thing says stands under its keys, without what is blank or missing", () => {
  expect(textsAt(["goals", 0], { title: "Stöd", description: "", name: undefined })).toEqual([
    { words: "Stöd", path: ["goals", 0, "title"] },
  ]);
});
