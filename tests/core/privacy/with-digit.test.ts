import { expect, test } from "vitest";
import { withDigit } from "../../../src/core/privacy/with-digit.ts";

test("the texts with a digit are kept, whole and in their order, and digits of other scripts become ours", () => {
  const texts = ["Möte", "Exempelgatan 12", "", "Exempelgatan \uff11\uff12", "år 2026"].map((words, i) => ({
    words,
    path: ["goals", i, "title"],
  }));
  expect(withDigit(texts)).toEqual([
    { words: "Exempelgatan 12", path: ["goals", 1, "title"] },
    { words: "Exempelgatan 12", path: ["goals", 3, "title"] },
    { words: "år 2026", path: ["goals", 4, "title"] },
  ]);
  expect(withDigit([])).toEqual([]);
});
