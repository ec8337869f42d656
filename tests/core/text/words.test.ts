import { describe, expect, test } from "vitest";
import { excerpt, findStem, fold, hasStem } from "../../../src/core/text/words.ts";

describe("fold", () => {
  test("ignores case and surplus space", () => {
    expect(fold("  Skydd \n och\tSTÖD ")).toBe("skydd och stöd");
  });

  test("å written as a letter and a ring is å", () => {
    expect(fold("A\u030atga\u0308rd")).toBe("åtgärd");
  });

  test("letters of other scripts are composed too, with no Latin letter among them", () => {
    expect(fold("\u0391\u0301")).toBe("\u03ac");
    expect(fold("\u1112\u1161\u11ab")).toBe("\ud55c");
  });

  test.each(["", " ", "\n", "\t", "\u00a0", " \n "])("nothing is left of %j", (text) => {
    expect(fold(text)).toBe("");
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
    ["Om ”skydd” i planen", "skydd$"],
    ["Skydd – stöd – vård", "stöd$"],
    ["Mål:stöd", "stöd"],
    ["mål_stöd", "stöd"],
  ])("%j has the stem %j", (text, stem) => {
    expect(hasStem(text, [stem])).toBe(true);
  });

  test.each([
    ["Brottsförebyggande rådet", "förebygg"],
    ["Spädbarn", "barn"],
    ["Småbarn", "barn"],
    ["blåslagen", "slagen"],
    ["Samtal om stödåtgärder", "stöd$"],
    ["Samtal om vårdnad", "vård$"],
    ["2015års", "års"],
    ["2010års", "års"],
    ["2019års", "års"],
    ["årsZ", "års$"],
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
    expect(findStem(texts, [])).toBeUndefined();
  });

  test("gives only a text that is meant", () => {
    expect(findStem(texts, ["stöd"], (index) => index !== 1)).toEqual({
      words: "Skydd och stöd",
      path: ["goals", 2],
    });
    expect(findStem(texts, ["stöd"], () => false)).toBeUndefined();
  });

  test.each([
    ["after a quotation mark", "Om ”skydd” i planen", "skydd"],
    ["after a dash", "Vård –stöd", "stöd"],
    ["after a letter that is not of English", "Småbarn, barn", "barn"],
    ["after a digit and a stroke", "24/7/stöd", "stöd"],
    ["after a z", "Quiz/stöd", "stöd"],
    ["of two letters", "Arbetet pågår nu eller senare", "nu"],
    ["of one letter", "Plan a gäller sedan förra året", "a$"],
    ["at the end of a text", "Personalen får stöd", "stöd$"],
    ["inside a word", "Skyddsbedömning", "*bedömning"],
    ["of several words", "Skydd\noch  stöd", "skydd och stöd"],
  ])("finds a stem %s", (_, words, stem) => {
    const text = { words, path: ["title"] };
    expect(findStem([{ words: "Mål", path: [] }, text, { words: "Mer", path: [] }], [stem])).toBe(text);
  });

  test("finds the text where another holds a character that stands between texts", () => {
    const odd = [
      { words: "Mål\u0000ett", path: ["title"] },
      { words: "Stödsamtal", path: ["description"] },
    ];
    expect(findStem(odd, ["stöd"])).toBe(odd[1]);
    expect(findStem(odd, ["ett"])).toBe(odd[0]);
  });

  test("finds no stem across two texts", () => {
    const halves = ["Skydd och", "stöd"].map((words) => ({ words, path: [] }));
    expect(findStem(halves, ["skydd och stöd"])).toBeUndefined();
    expect(findStem(halves, ["*ochstöd"])).toBeUndefined();
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

  describe("of words of nine letters each", () => {
    const names = [
      "ettetteta",
      "tvåtvåtva",
      "tretretre",
      "fyrafyraf",
      "femfemfem",
      "sexsexsex",
      "sjusjusju",
      "åttaåttaå",
    ];
    const more = [
      "niononion",
      "tiotiotio",
      "elvaelvae",
      "tolvtolvt",
      "tretton13",
      "fjorton14",
      "femton150",
      "sexton160",
    ];
    const line = [...names, ...more].join(" ");

    test("a stem near the beginning or the end leaves room for more on its other side", () => {
      expect(excerpt(line, ["tvåtvå"])).toBe(`${names.join(" ")} …`);
      expect(excerpt(line, ["femton"])).toBe(`… ${more.join(" ")}`);
    });

    test("forty characters before the stem and forty from it on are shown, and no word in part", () => {
      expect(excerpt(line, ["*nonion"])).toBe(
        "… sexsexsex sjusjusju åttaåttaå niononion tiotiotio elvaelvae tolvtolvt …",
      );
    });

    test("the first of several stems is shown, wherever it stands among them", () => {
      const around = excerpt(line, ["niononion"]);
      expect(excerpt(line, ["sexton", "niononion", "polis"])).toBe(around);
      expect(excerpt(line, ["polis", "niononion"])).toBe(around);
    });

    test("the beginning is shown where no stem stands in it", () => {
      expect(excerpt(line, ["polis"])).toBe(`${names.join(" ")} …`);
      expect(excerpt(line, [])).toBe(`${names.join(" ")} …`);
    });
  });

  test("eighty characters are given whole, of one more the last word is left out", () => {
    const eighty = `${"ord ".repeat(19)}ordo`;
    expect(excerpt(eighty, ["ordo"])).toBe(eighty);
    expect(excerpt(`${eighty}n`, ["ord$"])).toBe(`${"ord ".repeat(19).trim()} …`);
  });

  test("a text without a single space is cut too", () => {
    expect(excerpt("a".repeat(500), ["*aaa"]).length).toBeLessThanOrEqual(84);
  });
});
