import { nearest } from "../text/nearest.ts";
import { fold } from "../text/words.ts";
import { countyNames, municipalityNames } from "./municipalities.ts";

export interface Municipality {
  /** Four digits, as text: "0114". */
  readonly code: string;
  readonly name: string;
  /** The county's full name: "Örebro län". */
  readonly county: string;
  /** Two digits, as text: "01". */
  readonly countyCode: string;
}

export interface County {
  readonly code: string;
  /** The full name: "Örebro län". */
  readonly name: string;
  /** By code. */
  readonly municipalities: readonly Municipality[];
}

/** Sweden's 21 counties, by code. */
export const counties: readonly County[] = countyNames.map(([countyCode, county]) => ({
  code: countyCode,
  name: county,
  municipalities: municipalityNames
    .filter(([code]) => code.startsWith(countyCode))
    .map(([code, name]) => ({ code, name, county, countyCode })),
}));

/** Sweden's 290 municipalities, by code. */
export const municipalities: readonly Municipality[] = counties.flatMap((county) => county.municipalities);

/** Names in use that are not made from the municipality's name by rule. */
const otherNames: readonly (readonly [words: string, code: string])[] = [
  ["falu", "2080"],
  ["gothenburg", "1480"],
  ["region gotland", "0980"],
];

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const byExactName = new Map(municipalities.map((municipality) => [municipality.name, municipality]));

/** Made for the first name that is not written just so, as it takes long. */
let byName: ReadonlyMap<string, Municipality> | undefined;

function named(words: string): Municipality | undefined {
  byName ??= new Map([
    ...municipalities.map((municipality) => [key(municipality.name), municipality] as const),
    ...otherNames.flatMap(([words, code]) => {
      const municipality = byCode.get(code);
      return municipality ? [[words, municipality] as const] : [];
    }),
  ]);
  return byName.get(words);
}

/** Hyphen or space is one to us: "Upplands Bro", "Upplands‑Bro" with the hyphen of a PDF. */
function key(words: string): string {
  return fold(words.replace(/[-‐‑–]/gu, " "));
}

/** What is left of "nora kommun", "malmö stad", "kommunen nora", "municipality of nora"; a genitive keeps its s. */
function bare(words: string): string {
  return words
    .replace(/^(?:kommunen|staden|(?:the )?(?:municipality|city) of) /u, "")
    .replace(/ (?:kommun|stad|municipality|city)$/u, "");
}

/**
 * The municipality that is meant by a name, with or without "kommun" or "stad", or by a code.
 * Three digits are a code whose leading zero YAML took for a number's: 114 is 0114.
 */
export function findMunicipality(words: string): Municipality | undefined {
  const exact = byExactName.get(words);
  if (exact) return exact;
  const whole = key(words);
  if (/^\d{3,4}$/u.test(whole)) return byCode.get(whole.padStart(4, "0"));
  const name = bare(whole);
  const found = named(name);
  if (found || name === whole) return found;
  // The name itself goes first: the s of Strängnäs is its own, that of Härnösands is a genitive.
  return name.endsWith("s") ? named(name.slice(0, -1)) : undefined;
}

/** At most three names that a misspelt one may have been meant to be, nearest first. */
export function nearestMunicipalities(words: string): readonly string[] {
  return nearest(
    bare(key(words)),
    municipalities.map(({ name }) => name),
  );
}

/** The county that is meant by a name, with or without "län" and the genitive's s, or by a code of one or two digits. */
export function findCounty(words: string): County | undefined {
  const name = key(words);
  if (/^\d{1,2}$/u.test(name)) return counties.find(({ code }) => code === name.padStart(2, "0"));
  return counties.find((county) => bareCounty(county.name) === bareCounty(name));
}

function bareCounty(words: string): string {
  return key(words)
    .replace(/ (?:län|county)$/u, "")
    .replace(/s$/u, "");
}
