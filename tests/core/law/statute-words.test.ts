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
    ["with a colon", "Stödet följer SoL 5:11 a", ["5:11a SoL"]],
    ["of none", "enligt 5 kap. 11 § ska stöd ges", []],
    ["of none, for a time of day", "Socialtjänstlagen gicks igenom kl. 5:11", []],
    [
      "not of a word that only looks like one",
      "Enligt SoL, se vårt förslag och underlag, gäller 5 kap. 11 §",
      ["5:11 SoL"],
    ],
  ])("stands %s", (_, sentence, expected) => expect(cited(sentence)).toEqual(expected));
});

test.each(["5 kap. 11 § ", "SoL ", "5 kap. 11 § SoL ", "och ", "x "])(
  "Each word of %j again and again is looked at a few times, however many there are",
  (part) => {
    const words = statuteWords(part.repeat(1000));
    expect(words.length).toBeGreaterThanOrEqual(1000);
    expect(elementsRead(words, sectionCitations)).toBeLessThanOrEqual(4 * words.length);
  },
);
