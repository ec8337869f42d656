import { describe, expect, test } from "vitest";
import { sectionCitations, sectionsOf, statuteWords } from "../../../src/core/law/statute-words.ts";
import { elementsRead } from "../../support/elements-read.ts";

/** Each section with the act it belongs to: "5:11 SoL". */
const cited = (sentence: string) =>
  sectionCitations(statuteWords(sentence)).flatMap(({ sections, act }) =>
    sections.map((each) => `${each} ${act.text}`),
  );

describe("the sections of a citation", () => {
  test.each([
    ["5 kap. 11 §", ["5:11"]],
    ["5 kap 11§", ["5:11"]],
    ["5kap. 11 §", ["5:11"]],
    ["5 kap. 11a §", ["5:11a"]],
    ["5 Kap. 11 A §", ["5:11a"]],
    ["11 §", []],
    ["5 kap. 11 a §", ["5:11a"]],
    ["2 a kap. 8 §", ["2a:8"]],
    ["5 kap. 11 och 11 a §§", ["5:11", "5:11a"]],
    ["5 kap. 1 a, 1 d och 11 §§", ["5:1a", "5:1d", "5:11"]],
    ["5 kap. § 11", ["5:11"]],
    ["5 kapitlet 11 paragrafen", ["5:11"]],
  ])("%s", (text, sections) => expect(sectionsOf(text)).toEqual(sections));
});

describe("the act of a citation", () => {
  test.each([
    ["right after it", "enligt 5 kap. 11 § SoL", ["5:11 SoL"]],
    ["right before it", "socialtjänstlagens 5 kap. 11 §", ["5:11 socialtjänstlagens"]],
    ["before it, past the act's own number", "SoL (2001:453) 5 kap. 11 §", ["5:11 SoL"]],
    ["at the end of a list", "3 kap. 2 § och 5 kap. 11 § första stycket SoL", ["3:2 SoL", "5:11 SoL"]],
    [
      "earlier in the sentence",
      "Enligt socialtjänstlagen ska nämnden ge stöd (5 kap. 11 §)",
      ["5:11 socialtjänstlagen"],
    ],
    ["each its own", "10 kap. 18 c § OSL och 5 kap. 11 § SoL", ["10:18c OSL", "5:11 SoL"]],
    ["each its own, put before", "SoL 5 kap. 11 § och 10 kap. 3 § OSL", ["5:11 SoL", "10:3 OSL"]],
    ["of a comma's other side", "OSL, 5 kap. 11 § SoL", ["5:11 SoL"]],
    [
      "before it, past the act's own number, though another act comes later",
      "SoL (2001:453) 5 kap. 11 § och 10 kap. 3 § OSL",
      ["5:11 SoL", "10:3 OSL"],
    ],
    ["before it, as the act of somebody's own", "enligt SoL:s 5 kap. 11 §", ["5:11 SoL:s"]],
    [
      "at the end of a list with points of a section",
      "3 kap. 2 § 1 st. och 5 kap. 11 § punkten 10 SoL",
      ["3:2 SoL", "5:11 SoL"],
    ],
    ["not after other words", "Enligt 5 kap. 11 § ska stöd ges, och skollagen gäller också", []],
    ["not after a year", "5 kap. 11 § 2019 och skollagen", []],
    [
      "earlier in the sentence, though another act comes after other words",
      "Enligt SoL ska stöd ges (5 kap. 11 §), men skollagen gäller också",
      ["5:11 SoL"],
    ],
    ["with a colon", "Stödet följer SoL 5:11 a", ["5:11a SoL"]],
    ["with a colon, past the act's own number", "SoL (2001:453) 5:11", ["5:11 SoL"]],
    ["with a colon and the letter beside", "SoL 5:11a och SoL 5:11B", ["5:11a SoL", "5:11b SoL"]],
    ["with a colon, before a word that ends as a letter would", "Enligt SoL 5:11 ska stöd ges", ["5:11 SoL"]],
    ["with a colon, before a word that begins as a letter would", "I SoL 5:11 behandlas stöd", ["5:11 SoL"]],
    ["of none", "enligt 5 kap. 11 § ska stöd ges", []],
    ["of none, for a time of day", "Socialtjänstlagen gicks igenom kl. 5:11", []],
    [
      "not of a word that only looks like one",
      "Enligt SoL, se vårt förslag och underlag, gäller 5 kap. 11 §",
      ["5:11 SoL"],
    ],
  ])("stands %s", (_, sentence, expected) => expect(cited(sentence)).toEqual(expected));
});

test("Where nothing but an act is named, no section is cited", () => {
  expect(sectionCitations(statuteWords("Socialtjänstlagen gäller för alla"))).toEqual([]);
});

describe("a citation reaches", () => {
  test.each([
    ["to the act after it", "Se 5 kap. 11 § SoL här", "5 kap. 11 § SoL"],
    ["from the act before it", "Se SoL 5 kap. 11 § här", "SoL 5 kap. 11 §"],
    ["over three signs to the act after it", "Se 5 kap. 11 § i SoL här", "5 kap. 11 § i SoL"],
    ["over three signs from the act before it", "Se SoL – 5 kap. 11 § här", "SoL – 5 kap. 11 §"],
    ["not over four to the act after it", "Se 5 kap. 11 § of SoL här", "5 kap. 11 §"],
    ["not over four from the act before it", "Se SoL, i 5 kap. 11 § här", "5 kap. 11 §"],
  ])("%s: %s", (_, sentence, reached) => {
    const [citation] = sectionCitations(statuteWords(sentence));
    expect(sentence.slice(citation?.start, citation?.end)).toBe(reached);
  });
});

test.each(["5 kap. 11 § ", "SoL ", "5 kap. 11 § SoL ", "och ", "x "])(
  "Each word of %j again and again is looked at a few times, however many there are",
  (part) => {
    const words = statuteWords(part.repeat(1000));
    expect(words.length).toBeGreaterThanOrEqual(1000);
    expect(elementsRead(words, sectionCitations)).toBeLessThanOrEqual(4 * words.length);
  },
);
