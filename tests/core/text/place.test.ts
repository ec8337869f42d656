import { expect, test } from "vitest";
import { placeOf } from "../../../src/core/text/place.ts";

test.each([
  ["the file alone", undefined, "planer/nora.yaml"],
  ["the line, where no column is known", { line: 7 }, "planer/nora.yaml:7"],
  ["the line and the column", { line: 7, column: 3 }, "planer/nora.yaml:7:3"],
])("a place is %s", (_, at, place) => {
  expect(placeOf("planer/nora.yaml", at)).toBe(place);
});

test("a name of a file cannot act on a terminal", () => {
  expect(placeOf("\u001b[2Jnora.yaml", { line: 1, column: 1 })).toBe("\\u001b[2Jnora.yaml:1:1");
});
