import { expect, test } from "vitest";
import { visible } from "../../../src/core/text/visible.ts";

test("letters, marks and pictures of every language stay as they are", () => {
  const words = "Åsa’s plan – ”våld” 50 % 家 👩‍👩‍👧 a\u030a שלום";
  expect(visible(words)).toBe(words);
});

test.each([
  ["\u0000", "\\u0000"],
  ["\t", "\\u0009"],
  ["\n", "\\u000a"],
  ["\u001b[31m", "\\u001b[31m"],
  ["\u007f", "\\u007f"],
  ["\u009b31m", "\\u009b31m"],
  ["\u200f", "\\u200f"],
  ["\u202e", "\\u202e"],
  ["\u2028", "\\u2028"],
  ["\u2069", "\\u2069"],
])("%j is written out", (character, shown) => {
  expect(visible(`före${character}efter`)).toBe(`före${shown}efter`);
});

test("the characters on both sides of each range stay", () => {
  const around = " ~\u00a0\u200d\u2010\u2027\u202f\u2065\u206a";
  expect(visible(around)).toBe(around);
});
