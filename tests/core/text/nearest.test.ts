import { describe, expect, test } from "vitest";
import { nearest } from "../../../src/core/text/nearest.ts";
import fc from "../../support/fuzz/fc.ts";

const keys = ["kommun", "titel", "dokumenttyp", "antagen", "giltighet", "revidering", "ansvarig", "mål", "aktiviteter"];

/** Slips between two words, reckoned in full from the definition of optimal string alignment. */
function slips(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [shorterA, shorterB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slips(shorterA, b) + 1,
    slips(a, shorterB) + 1,
    slips(shorterA, shorterB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    isSwap ? slips(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe("nearest", () => {
  test("finds just what so many slips reach, in words of two to four letters and of five", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const allowed = one.length <= 4 ? 1 : 2;
        // One that goes on where the other ends is another matter.
        fc.pre(!one.startsWith(other) && !other.startsWith(one));
        expect(nearest(one, [other])).toEqual(slips(one, other) <= allowed ? [other] : []);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["kommmun", "kommun", "a letter too many"],
    ["komun", "kommun", "a letter too few"],
    ["komnun", "kommun", "a wrong letter"],
    ["kommnu", "kommun", "two neighbours swapped"],
    ["KOMMUN", "kommun", "another case"],
    [" revidering ", "revidering", "spaces round it"],
    ["ma\u030al", "mål", "å in two code points"],
    ["mal", "mål", "the ring left out"],
  ])("finds for %j the key %s: %s", (words, expected) => {
    expect(nearest(words, keys)).toEqual([expected]);
  });

  test.each([
    ["one slip in four letters", "abcx", ["abcd"], true],
    ["a letter left out of four", "abd", ["abcd"], true],
    ["two letters left out of five", "abe", ["abcde"], false],
    ["two slips in four letters", "abxx", ["abcd"], false],
    ["two slips in five letters", "abcxx", ["abcde"], true],
    ["two slips in eight letters", "abcdefxx", ["abcdefgh"], true],
    ["three slips in eight letters", "abcdexxx", ["abcdefgh"], false],
    ["three slips in nine letters", "abcdefxxx", ["abcdefghi"], true],
    ["four slips in nine letters", "abcdexxxx", ["abcdefghi"], false],
    ["a swap in four letters, which is one slip", "abdc", ["abcd"], true],
    ["two swaps in four letters", "badc", ["abcd"], false],
    ["a letter that another could replace", "x", ["y"], false],
  ])("%s: %j against %j is %s", (_, words, candidates, meant) => {
    expect(nearest(words, candidates)).toEqual(meant ? candidates : []);
  });

  test.each([
    ["a word cut short", "resp", ["responsible"]],
    ["the first word of longer names", "Upplands", ["Upplands Väsby", "Upplands-Bro"]],
    ["whole words too many", "Nora bergslag", ["Nora"]],
    ["a part too many after an underscore", "titel_på_svenska", ["titel"]],
  ])("takes %s for a misspelling: %j", (_, words, expected) => {
    expect(nearest(words, ["responsible", "Upplands-Bro", "Upplands Väsby", "Nora", "titel"])).toEqual(expected);
  });

  test.each([
    ["that only begins alike", "kommunikation", ["kommun"]],
    ["that only begins alike, whatever follows it", "kommunala planer", ["kommun"]],
    ["cut to three letters", "res", ["responsible"]],
    ["that has nothing in common", "budget", ["kommun", "titel"]],
    ["of nothing", "", ["a", "id"]],
    ["of space only", " \n", ["a", "id"]],
  ])("finds none for a word %s", (_, words, candidates) => {
    expect(nearest(words, candidates)).toEqual([]);
  });

  test("the nearest stands first, those equally near in Swedish order", () => {
    expect(nearest("abcde", ["abxxe", "abcdä", "abcdå", "abcdö"])).toEqual(["abcdå", "abcdä", "abcdö"]);
    expect(nearest("abcde", ["aacxe", "abcdx"])).toEqual(["abcdx", "aacxe"]);
    expect(nearest("resp", ["responsible body", "rest"])).toEqual(["rest", "responsible body"]);
    expect(nearest("malung", ["malungskarta", "falun", "malung-sälen"])).toEqual([
      "malung-sälen",
      "falun",
      "malungskarta",
    ]);
  });

  test("there are never more than three", () => {
    expect(nearest("abcd", ["abca", "abcb", "abcc", "abce"])).toEqual(["abca", "abcb", "abcc"]);
  });

  test("a candidate given twice is suggested once, in its own spelling", () => {
    expect(nearest("örebrp", new Set(["Örebro"]))).toEqual(["Örebro"]);
    expect(nearest("metod", ["method", "method"])).toEqual(["method"]);
  });

  test("sixty characters are still compared, sixty-one are not", () => {
    const sixty = "a".repeat(60);
    expect(nearest(sixty, [`${sixty}b`])).toEqual([`${sixty}b`]);
    expect(nearest(`${sixty}b`, [sixty])).toEqual([]);
  });
});
