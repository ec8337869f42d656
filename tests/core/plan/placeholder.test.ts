import { describe, expect, test } from "vitest";
import { isUnfilled, placeholderIn } from "../../../src/core/plan/placeholder.ts";
import { readWhen } from "../../../src/core/time/when.ts";

/** What is left to fill in, the text, and what is shown of it. */
const placeholders: readonly (readonly [text: string, shown: string])[] = [
  ["XX", "XX"],
  ["xxxxxx", "xxxxxx"],
  ["Reviderad 20XX-XX-XX av nämnden", "20XX-XX-XX"],
  ["2019-XX-XX", "2019-XX-XX"],
  ["våren 20XX", "20XX"],
  ["KS 2024/XXX", "2024/XXX"],
  ["SN-XX", "SN-XX"],
  ["Antal XX personer", "XX"],
  ["se kapitel XX", "XX"],
  ["(XX)", "XX"],
  ["XX.", "XX"],
  ["xx@nora.se", "xx"],
  ["ÅÅÅÅ-MM-DD", "ÅÅÅÅ-MM-DD"],
  ["A\u030aA\u030aA\u030aA\u030a-MM-DD", "ÅÅÅÅ-MM-DD"],
  ["beslutad YYYY-MM-DD", "YYYY-MM-DD"],
  ["20ÅÅ", "20ÅÅ"],
  ["2026-MM-DD", "2026-MM-DD"],
  ["ÅÅMMDD", "ÅÅMMDD"],
  ["____", "____"],
  ["Datum: ________", "________"],
  ["20__", "20__"],
  ["2019-??-??", "2019-??-??"],
  ["20??", "20??"],
  ["TODO", "TODO"],
  ["TODO: fråga socialnämnden", "TODO"],
  ["TBD", "TBD"],
  ["Lorem ipsum dolor sit amet", "Lorem ipsum"],
  ["[fyll i]", "[fyll i]"],
  ["Ansvarig är [Fyll i funktion]", "[Fyll i funktion]"],
  ["<ange datum>", "<ange datum>"],
  ["{{ infoga text }}", "{ infoga text }"],
  ["[datum]", "[datum]"],
  ["(fylls i senare)", "(fylls i senare)"],
];

const realWords = [
  ...["XXL", "xxl", "XXI", "XXIV", "Xerxes", "X", "maxx", "Axxell", "Exxon", "XX-gruppen", "Team XX-kvinnor"],
  ...["2026", "2019-03-31", "våren 2026", "mm", "m.m.", "t.ex.", "dd", "åå", "på ån", "Ååå vad fint", "100 mm"],
  ...["todo", "Todorov", "METODOLOGI", "TBDahl", "lorem", "att fylla i en blankett", "Fyll i blanketten"],
  ...["fil_namn", "__init__", "[sic]", "[1]", "(ange skäl)", "(se bilaga)", "<br>", "{a}", "[Datumet är satt]"],
  ...["Vad hände 2019?", "Varför?? Därför", "Är 2020 för tidigt?", "en [fyll"],
];

describe("placeholders", () => {
  test.each(placeholders)("%j holds one", (text, shown) => {
    expect(placeholderIn(text)).toBe(shown);
  });

  test.each(realWords)("%j holds none", (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });

  test("are shown in at most forty characters", () => {
    expect(placeholderIn("x".repeat(500))).toBe("x".repeat(40));
  });

  // Quadratic time over so many characters would last longer than a test may.
  test.each([
    ["x's before a letter", `${"x".repeat(500_000)}y`],
    ["groups of x's", "xxx-a ".repeat(100_000)],
    ["digits", "1".repeat(500_000)],
    ["open brackets", "[fyll i ".repeat(60_000)],
    ["brackets", "[".repeat(500_000)],
    ["words", "KS-2024-".repeat(60_000)],
  ])("are looked for in time proportional to the text: %s", (_, text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });
});

describe("a time", () => {
  const moment = (words: string) => ({ words, path: [], when: readWhen(words) });

  test.each(["20XX-XX-XX", "x", "TODO", "[fyll i]", "efter beslut 20XX"])("%j was never filled in", (words) => {
    expect(isUnfilled(moment(words))).toBe(true);
  });

  test.each(["2026", "löpande", "årligen", "snart", "efter beslut"])("%j says something", (words) => {
    expect(isUnfilled(moment(words))).toBe(false);
  });
});
