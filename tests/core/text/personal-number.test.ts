import { describe, expect, test } from "vitest";
import { mask, maskPersonalNumbers, personalNumbers } from "../../../src/core/text/personal-number.ts";

/*
 * None of these numbers is anybody's. Those with twelve digits are of people born in 1811, who were dead long before
 * the numbers came in 1947; those with ten have the birth day 30 February. The check digits were reckoned by hand:
 * 1+1+0, doubled every other: 18110101-001 gives 2+1+0+1+0+1+0+0+2 = 7, so 3.
 */
const personal = [
  "18110101-0013",
  "181101010013",
  "18110101+0013",
  // 8·2=16→7, 6, 0, 2, 3·2=6, 0, 0, 0, 1·2=2: 23, so 7.
  "860230-0017",
  "8602300017",
  "860230+0017",
  "860230–0017",
  // As copied from a document whose spaces do not break.
  "860230\u00a00017",
  "860230\u202f0017",
  // With spaces around the dash, and with dashes in the date.
  "860230 - 0017",
  "860230- 0017",
  "18110101 – 0013",
  "1811-01-01-0013",
  "18110101\t0013",
  // A co-ordination number: the day and 60. 7, 6, 0, 2, 9·2=18→9, 0, 0, 0, 2: 26, so 4.
  "860290-0014",
  "8602900014",
  // The last day of a year: 2, 1, 2, 2, 6, 1, 0, 0, 2: 16, so 4.
  "18111231-0014",
  // The first and the last day of a co-ordination number: 2, 1, 0, 1, 3, 1, 0, 0, 2: 10, so 0; 2, 1, 0, 1, 9, 1, 0, 0, 2: 16, so 4.
  "18110161-0010",
  "18110191-0014",
  // A nine that is not doubled stays nine: 2, 1, 0, 1, 0, 9, 0, 0, 2: 15, so 5.
  "18110109-0015",
  // The four digits hold a 19 but do not begin with it: 2, 1, 0, 1, 0, 1, 0, 1, 9: 15, so 5.
  "18110101 – 0195",
  // With a century, a year that begins with zero makes no telephone number: 0, 1, 0, 1, 0, 1, 0, 0, 2: 5, so 5.
  "180101010015",
  // With other signs between, where the century leaves no doubt.
  "18110101/0013",
  "18110101.0013",
  "18110101_0013",
  "18110101:0013",
  "18110101~0013",
  "18110101--0013",
  "18110101,0013",
  "18110101•0013",
  "1811.01.01-0013",
  "1811/01/01-0013",
  "18110101\uff0b0013",
  // The last birth number that is not set apart: 7, 6, 0, 2, 6, 0, 9, 7, 9: 46, so 4.
  "860230-9794",
];

const others: readonly (readonly [why: string, text: string])[] = [
  ["a wrong check digit", "18110101-0014"],
  ["a wrong check digit", "860230-0018"],
  // 7, 6, 0, 2, 6, 0, 9, 8, 0: 38, so 2.
  ["the first number set apart for tests", "860230-9802"],
  // 7, 6, 0, 2, 6, 0, 9, 9, 9: 48, so 2.
  ["the last number set apart for tests", "860230-9992"],
  ["a test number with twelve digits", "19860230-9802"],
  ["an organisation number, Örebro kommun's", "212000-1967"],
  ["an organisation number with sixteen before it", "16212000-1967"],
  // 8·2=16→7, 6, 0, 0, 3·2=6, 0, 0, 0, 2: 21, so 9.
  ["month 00", "860030-0019"],
  // 7, 6, 1·2=2, 3, 6, 0, 0, 0, 2: 26, so 4.
  ["month 13", "861330-0014"],
  // 7, 6, 0, 2, 0, 0, 0, 0, 2: 17, so 3.
  ["day 00", "860200-0013"],
  // 7, 6, 0, 2, 6, 2, 0, 0, 2: 25, so 5.
  ["day 32", "860232-0015"],
  // 7, 6, 0, 2, 6·2=12→3, 0, 0, 0, 2: 20, so 0.
  ["day 60", "860260-0010"],
  // 7, 6, 0, 2, 9, 2, 0, 0, 2: 28, so 2.
  ["day 92", "860292-0012"],
  ["a century before 1800", "17110101-0013"],
  ["a century after 2000", "21110101-0013"],
  ["eleven digits", "18602300017"],
  ["thirteen digits", "1181101010013"],
  ["a longer row of digits", "86023000170"],
  // In the series that the authority keeps for films and books; as a number it would be one of co-ordination, and right.
  ["a mobile number without spaces", "ring 0701740607"],
  ["a mobile number as it is usually written", "070-174 06 07"],
  ["a mobile number with the country's", "+46701740607"],
  ["a diary number", "KS 2021/00568"],
  ["a diary number of a county board", "801-2961-12"],
  ["a date and a year", "2025-11-24, 2026"],
  ["six digits, a space and four", "860230 0017"],
  // The check digits of these two are right: 4, 5, 2, 1, 4, 4, 4, 0, 4: 28, so 2.
  ["two dates", "2025-11-24-2022-12-31"],
  ["a date and a year after a dash", "20251124 - 2022"],
  ["a date with dashes and a clock", "1811-01-01 0013"],
  ["a date with dashes that goes straight on", "1811-01-010013"],
  ["a date with a short year and dashes", "11-01-01-0013"],
  ["six digits, a stroke and four", "860230/0017"],
  ["a number with decimals", "860230.0017"],
  ["a day and a year, with a stroke", "18110101/1995"],
  ["a date with points and a clock", "1811.01.01 0013"],
  ["the letters of a form", "ÅÅMMDD-XXXX"],
  ["nothing", ""],
];

describe("personal identity numbers", () => {
  test.each(personal)("%j is one", (number) => {
    expect(personalNumbers(number)).toEqual([number]);
  });

  test.each(personal)("%j is found inside a text", (number) => {
    expect(personalNumbers(`Kontakta (${number}), eller pnr:${number}abc.`)).toEqual([number, number]);
  });

  test.each(others)("%s is none: %j", (_, text) => {
    expect(personalNumbers(text)).toEqual([]);
  });

  // 0, 2, 0, 2, 6, 0, 0, 0, 2: 12, so 8. Born on 30 February.
  test("ten digits from zero on are one only after a word for it", () => {
    expect(personalNumbers("0202300018")).toEqual([]);
    expect(personalNumbers("020230-0018")).toEqual(["020230-0018"]);
    expect(personalNumbers("personnummer: 0202300018")).toEqual(["0202300018"]);
    expect(personalNumbers("personnummer: 860230 0017")).toEqual(["860230 0017"]);
    expect(personalNumbers("personnummer: 860230/0017")).toEqual(["860230/0017"]);
    expect(personalNumbers("pnr 1811-01-01 0013")).toEqual(["1811-01-01 0013"]);
    expect(personalNumbers(`personnummer: 860230 0017 ${"och mer text ".repeat(5)}`)).toEqual(["860230 0017"]);
    expect(personalNumbers(`pnr ${"i ett register ".repeat(5)}0202300018`)).toEqual([]);
  });

  test("only the first four digits are ever shown", () => {
    expect(mask("18110101-0013")).toBe("1811••••-••••");
    expect(mask("8602300017")).toBe("8602••••••");
    expect(maskPersonalNumbers("Stöd till 860230-0017 och 18110101-0013, dnr 2021/00568")).toBe(
      "Stöd till 8602••-•••• och 1811••••-••••, dnr 2021/00568",
    );
  });

  test("takes time in proportion to the text", () => {
    expect(personalNumbers("8602300018 ".repeat(100_000))).toEqual([]);
    expect(personalNumbers("1".repeat(1_000_000))).toEqual([]);
    expect(personalNumbers("11-".repeat(300_000))).toEqual([]);
    expect(personalNumbers(`860230${" ".repeat(1_000_000)}`)).toEqual([]);
  });
});

test("a number in other digits than ours is read as people read it, and masked", () => {
  const inDigitsFrom = (zero: number) =>
    "18110101-0013".replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  for (const zero of [0x0660, 0x06f0, 0xff10]) {
    const written = inDigitsFrom(zero);
    expect(personalNumbers(`pnr ${written}.`)).toEqual(["18110101-0013"]);
    expect(maskPersonalNumbers(`pnr ${written}.`)).toBe("pnr 1811••••-••••.");
  }
  // What holds no such number is left as it is written.
  expect(maskPersonalNumbers("år \uff12\uff10\uff12\uff16")).toBe("år \uff12\uff10\uff12\uff16");
});

describe("digits that are not ours", () => {
  test.each([
    ["full-width", "１８１１０１０１－００１３"],
    ["Arabic", "١٨١١٠١٠١-٠٠١٣"],
    ["Persian", "۱۸۱۱۰۱۰۱-۰۰۱۳"],
    ["Devanagari", "१८११०१०१-००१३"],
    ["mathematical", "𝟏𝟖𝟏𝟏𝟎𝟏𝟎𝟏-𝟎𝟎𝟏𝟑"],
    ["of a typewriter", "𝟷𝟾𝟷𝟷𝟶𝟷𝟶𝟷-𝟶𝟶𝟷𝟹"],
  ])("are read as ours: %s", (_, number) => {
    expect(maskPersonalNumbers(`Stöd till ${number}.`)).toMatch(/^Stöd till 1811••••.••••\.$/);
  });

  test("change nothing else", () => {
    for (const text of ["Kapitel ４", "½ dag", "Ⅳ", "😀 12", "①"]) expect(maskPersonalNumbers(text)).toBe(text);
  });
});
