import { describe, expect, test } from "vitest";
import { excerpt, findStem, fold, hasStem } from "../../../src/core/text/words.ts";

describe("fold", () => {
  test("ignores case and surplus space", () => {
    expect(fold("  Skydd \n och\tSTÖD ")).toBe("skydd och stöd");
  });

  test("å written as a letter and a ring is å", () => {
    expect(fold("A\u030atga\u0308rd")).toBe("åtgärd");
  });
});

describe("hasStem", () => {
  test.each([
    ["Insatser för förövare", "förövar"],
    ["Våldsutövarens ansvar", "våldsutöv"],
    ["män som utövar våld", "utövar våld"],
    ["Stöd\noch   skydd", "stöd och"],
    ["Screening (FREDA)", "freda"],
    ["Utbildning/handledning", "handledning"],
    ["stöd- och behandlingsinsatser", "stöd$"],
    ["Råd och stöd.", "stöd$"],
    ["Fo\u0308reba\u0308ttra fo\u0308rebyggande arbete", "förebygg"],
    ["Fel i första ordet: vårdnad; rätt i nästa: vård", "vård$"],
  ])("%j has the stem %j", (text, stem) => {
    expect(hasStem(text, [stem])).toBe(true);
  });

  test.each([
    ["Brottsförebyggande rådet", "förebygg"],
    ["Spädbarn", "barn"],
    ["Samtal om vårdnad", "vård$"],
    ["2015års", "års"],
    ["åäö", "stöd"],
    ["", "stöd"],
  ])("%j does not have the stem %j", (text, stem) => {
    expect(hasStem(text, [stem])).toBe(false);
  });

  test("a star lets the stem stand inside a word", () => {
    expect(hasStem("Brottsförebyggande rådet", ["*förebygg"])).toBe(true);
    expect(hasStem("Spädbarn och ungbarnen", ["*barn$"])).toBe(true);
    expect(hasStem("ungbarnen", ["*barn$"])).toBe(false);
  });

  test("one of several stems is enough", () => {
    expect(hasStem("Polisanmälan", ["åklagar", "polisanmäl"])).toBe(true);
  });

  test("stems may be written in capitals or with loose rings", () => {
    expect(hasStem("åtgärder enligt FREDA", ["FREDA"])).toBe(true);
    expect(hasStem("åtgärder enligt FREDA", ["a\u030atga\u0308rd"])).toBe(true);
  });

  test.each(["", "*", "$", "*$"])("the stem %j, which has no letters, is in no text", (stem) => {
    expect(hasStem("stöd", [stem])).toBe(false);
  });

  test("a pattern means only its letters", () => {
    expect(hasStem("stöd", ["st.d"])).toBe(false);
    expect(hasStem("st.d", ["st.d"])).toBe(true);
  });
});

describe("findStem", () => {
  const texts = ["Kartläggning", "Stödsamtal", "Skydd och stöd"].map((words, i) => ({ words, path: ["goals", i] }));

  test("gives the first text that has a stem, with its place", () => {
    expect(findStem(texts, ["skydd", "stöd"])).toEqual({ words: "Stödsamtal", path: ["goals", 1] });
  });

  test("gives nothing where no text has one", () => {
    expect(findStem(texts, ["polis"])).toBeUndefined();
    expect(findStem([], ["stöd"])).toBeUndefined();
  });
});

describe("excerpt", () => {
  const before = "Nämnden ska varje år se över hur alla verksamheter arbetar och därefter besluta om nya mål.";
  const after = "Resultatet redovisas för kommunstyrelsen i samband med årsredovisningen och läggs på webben.";
  const long = `${before} Personalen utbildas i riskbedömning. ${after}`;

  test("a short text is given whole, on one line", () => {
    expect(excerpt(" Stöd\n och skydd ", ["skydd"])).toBe("Stöd och skydd");
  });

  test("of a long text, some 80 characters around the stem are given, in whole words", () => {
    const shown = excerpt(long, ["riskbedöm"]);
    expect(shown).toMatch(/^… .*\briskbedömning\..* …$/);
    expect(shown.length).toBeLessThanOrEqual(84);
    for (const word of shown.replaceAll("…", "").trim().split(" ")) expect(long.split(" ")).toContain(word);
  });

  test("where the stem stands first or last, only the other end is cut", () => {
    expect(excerpt(long, ["nämnd"])).toMatch(/^Nämnden .* …$/);
    expect(excerpt(long, ["webben"])).toMatch(/^… .* webben\.$/);
  });

  test("a text without a single space is cut too", () => {
    expect(excerpt("a".repeat(500), ["*aaa"]).length).toBeLessThanOrEqual(84);
  });
});
