import { describe, expect, test } from "vitest";
import { visible } from "../../../src/core/text/visible.ts";

test("letters, marks and pictures of every language stay as they are", () => {
  const words = "Åsa’s plan – ”våld” 50 % 家 👩‍👩‍👧 👨🏽‍⚕️ ❤️ 1️⃣ ©️ a\u030a שלום می‌خواهم क्‍ष sam\u00advåld";
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
  ["\u200b", "\\u200b"],
  ["\u200d", "\\u200d"],
  ["\u2060", "\\u2060"],
  ["\ufeff", "\\ufeff"],
  ["\ufe0f", "\\ufe0f"],
  ["\u3164", "\\u3164"],
  ["\u{e0041}", "\\udb40\\udc41"],
  ["\u200b\u200d\u{e0001}", "\\u200b\\u200d\\udb40\\udc01"],
  [" \u00ad", " \\u00ad"],
])("%j is written out", (character, shown) => {
  expect(visible(`före${character}efter`)).toBe(`före${shown}efter`);
});

test("the characters on both sides of each range stay", () => {
  const around = " ~\u00a0\u00ae\u034e\u0350\u2010\u2027\u202f\u205f\u2070\u3163\u3165\ufdff\ufe10\ufefe\uffef\ufffc";
  expect(visible(around)).toBe(around);
});

test("what may stay does", () => {
  expect(visible("a\nb\u200b\tc", "\n\t")).toBe("a\nb\\u200b\tc");
  expect(visible("a \u200b\u200d", "\u200b")).toBe("a \u200b\\u200d");
});

describe("what Unicode has readers ignore", () => {
  const ignorable = Array.from({ length: 0x110000 }, (_, code) => code)
    .flatMap((code) => (code >= 0xd800 && code <= 0xdfff ? [] : [String.fromCodePoint(code)]))
    .filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character));

  test("is written out within a word, but for a soft hyphen", () => {
    expect(ignorable.length).toBeGreaterThan(4000);
    const silent = ignorable.filter((character) => visible(`a${character}b`).includes(character));
    expect(silent).toEqual(["\u00ad"]);
  });

  test("is written out where it stands alone", () => {
    expect(ignorable.filter((character) => visible(character).includes(character))).toEqual([]);
  });
});
