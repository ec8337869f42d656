import { describe, expect, test } from "vitest";
import { countyNames, municipalityNames } from "../../../src/core/municipality/municipalities.ts";
import {
  counties,
  findCounty,
  findMunicipality,
  municipalities,
  nearestMunicipalities,
} from "../../../src/core/municipality/municipality.ts";

// How many municipalities each county has had since 2003 (SCB); Heby went from Västmanland to Uppsala in 2007.
const sizes: readonly (readonly [code: string, county: string, size: number])[] = [
  ["01", "Stockholms län", 26],
  ["03", "Uppsala län", 8],
  ["04", "Södermanlands län", 9],
  ["05", "Östergötlands län", 13],
  ["06", "Jönköpings län", 13],
  ["07", "Kronobergs län", 8],
  ["08", "Kalmar län", 12],
  ["09", "Gotlands län", 1],
  ["10", "Blekinge län", 5],
  ["12", "Skåne län", 33],
  ["13", "Hallands län", 6],
  ["14", "Västra Götalands län", 49],
  ["17", "Värmlands län", 16],
  ["18", "Örebro län", 12],
  ["19", "Västmanlands län", 10],
  ["20", "Dalarnas län", 15],
  ["21", "Gävleborgs län", 10],
  ["22", "Västernorrlands län", 7],
  ["23", "Jämtlands län", 8],
  ["24", "Västerbottens län", 15],
  ["25", "Norrbottens län", 14],
];

const codeOf = (words: string) => findMunicipality(words)?.code;

describe("the table", () => {
  test("has 290 municipalities with four-digit codes and names, each once, by code", () => {
    const codes = municipalityNames.map(([code]) => code);
    expect(codes).toHaveLength(290);
    expect(codes.filter((code) => !/^\d{4}$/.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(municipalityNames.map(([, name]) => name)).size).toBe(290);
    expect(municipalityNames.filter(([, name]) => name !== name.normalize("NFC") || name !== name.trim())).toEqual([]);
  });

  test("has 21 counties by code, each with as many municipalities as it has", () => {
    expect(countyNames.map(([code]) => code)).toEqual(sizes.map(([code]) => code));
    expect(counties.map((county) => [county.code, county.name, county.municipalities.length])).toEqual(sizes);
    expect(municipalities).toHaveLength(290);
  });

  test("lets no name be another's genitive, which would hide one of the two", () => {
    const names = new Set(municipalityNames.map(([, name]) => name));
    expect([...names].filter((name) => names.has(`${name}s`))).toEqual([]);
  });
});

describe("findMunicipality", () => {
  test.each(municipalityNames)("finds %s %s by name, code, with kommun and in the genitive", (code, name) => {
    const county = sizes.find(([prefix]) => prefix === code.slice(0, 2))?.[1];
    const municipality = { code, name, county, countyCode: code.slice(0, 2) };
    const genitive = /[sxz]$/.test(name) ? name : `${name}s`;
    const decomposed = name.normalize("NFD");
    for (const words of [name, `${name} kommun`, `${genitive} kommun`, `${genitive} stad`, code, decomposed]) {
      expect(findMunicipality(words), words).toEqual(municipality);
      expect(findMunicipality(words.toUpperCase()), words).toEqual(municipality);
    }
  });

  test.each([
    ["Nora", "1884"],
    [" nora\tkommun\n", "1884"],
    ["Kommunen Nora", "1884"],
    ["1862", "1862"],
    [" 1862 ", "1862"],
    ["Linköpings kommun", "0580"],
    ["Malmö stad", "1280"],
    ["Malmo\u0308 stad", "1280"],
    ["Göteborgs Stad", "1480"],
    ["City of Gothenburg", "1480"],
    ["Municipality of Örebro", "1880"],
    ["Örebro Municipality", "1880"],
    ["Region Gotland", "0980"],
    ["Gotlands kommun", "0980"],
    ["Falu kommun", "2080"],
    ["Härnösands kommun", "2280"],
    ["Strängnäs kommun", "0486"],
    ["Mölndals stad", "1481"],
    ["Lilla Edets kommun", "1462"],
    ["Malung-Sälens kommun", "2023"],
    ["Upplands-Bro", "0139"],
    ["Upplands Bro", "0139"],
    ["Upplands\u2011Bro kommun", "0139"],
    ["Upplands  Väsby", "0114"],
    ["Upplands-Väsby", "0114"],
    ["Heby", "0331"],
    ["Håbo kommun", "0305"],
    ["Habo kommun", "0643"],
  ])("takes %j for %s", (words, code) => {
    expect(codeOf(words)).toBe(code);
  });

  test.each([
    ["114", "0114"],
    ["980", "0980"],
    ["884", "0884"],
  ])("gives the code %s back the zero that YAML took: %s", (words, code) => {
    expect(codeOf(words)).toBe(code);
  });

  test.each([
    "",
    " ",
    "kommun",
    "kommunen",
    "9999",
    "1885x",
    "01884",
    "14",
    "0x75c",
    "Norra",
    "Orebro",
    "Noras",
    "Hofor kommun",
    "Örebro län",
    "Region Kalmar",
    "Region Örebro län",
    "Nora och Lindesberg",
    "Norakommun",
    "Norad",
    "No kommunra",
    "Nokommunen ra",
    "constructor",
    "__proto__",
  ])("takes %j for none", (words) => {
    expect(findMunicipality(words)).toBeUndefined();
  });
});

describe("nearestMunicipalities", () => {
  test.each([
    ["Nårra", ["Nora"]],
    ["Noar", ["Nora"]],
    ["Orebro", ["Örebro"]],
    ["Orebro kommun", ["Örebro"]],
    ["Linkjöpings kommun", ["Linköping", "Lidköping"]],
    ["Goteborgs stad", ["Göteborg"]],
    ["Harnosand", ["Härnösand"]],
    ["Upplands", ["Upplands Väsby", "Upplands-Bro"]],
    ["Malung", ["Malung-Sälen", "Falun"]],
    ["Stokholm", ["Stockholm"]],
    ["Ore", ["Åre"]],
    ["Atlantis", []],
    ["Reykjavik", []],
    ["9999", []],
    ["", []],
  ])("for %j are %j", (words, names) => {
    expect(nearestMunicipalities(words)).toEqual(names);
  });
});

describe("findCounty", () => {
  test.each(sizes)("finds %s %s by name and code", (code, name, size) => {
    const short = name.replace(/ län$/, "");
    for (const words of [name, name.toUpperCase(), short, short.replace(/s$/, ""), code, String(Number(code))]) {
      const county = findCounty(words);
      expect([county?.code, county?.name, county?.municipalities.length], words).toEqual([code, name, size]);
    }
  });

  test("holds the municipalities of the county, by code", () => {
    expect(findCounty("Örebro län")?.municipalities.map(({ name }) => name)).toEqual([
      "Lekeberg",
      "Laxå",
      "Hallsberg",
      "Degerfors",
      "Hällefors",
      "Ljusnarsberg",
      "Örebro",
      "Kumla",
      "Askersund",
      "Karlskoga",
      "Nora",
      "Lindesberg",
    ]);
  });

  test("understands English and the letters of another machine", () => {
    expect(findCounty("Örebro County")?.code).toBe("18");
    expect(findCounty(" o\u0308rebro  la\u0308n")?.code).toBe("18");
  });

  test.each(["", "län", "02", "11", "1884", "Nora", "T", "Lappland", "constructor"])("finds none for %j", (words) => {
    expect(findCounty(words)).toBeUndefined();
  });
});
