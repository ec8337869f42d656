import { fold } from "../text/words.ts";

const longest = 200;

/**
 * A text as words for time are compared: folded, one kind of dash, no full stop at the end; "" over 200 characters.
 * Quotation marks around it, which Word makes and YAML does not know, are left out.
 */
export function plainTime(words: string): string {
  if (words.length > longest) return "";
  const bare = words.trim().replace(/^[”“„»«](.*)[”“»«]$/su, "$1");
  return fold(bare.replace(/[\u2010-\u2015\u2212]/gu, "-")).replace(/ ?\.$/u, "");
}

/** Several words for each number, from one up. */
function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(" ").map((word) => [word, index + 1] as const)));
}

/** A pattern for any of the words of a table. */
export function anyOf(words: ReadonlyMap<string, unknown>): string {
  return `(?:${[...words.keys()].join("|")})`;
}

const months = numbered([
  "januari january jan",
  "februari february febr feb",
  "mars march mar",
  "april apr",
  "maj may",
  "juni june jun",
  "juli july jul",
  "augusti august aug",
  "september sept sep",
  "oktober october okt oct",
  "november nov",
  "december dec",
]);

/** A pattern for a month's name in Swedish or English, or its abbreviation. */
export const monthName = `(?:${anyOf(months)}\\.?)`;

/** The number of a month's name, from 1. */
export function monthNumber(name: string): number {
  return months.get(name.replace(".", "")) ?? Number.NaN;
}

const cardinals = numbered([
  "en ett one",
  "två two",
  "tre three",
  "fyra four",
  "fem five",
  "sex six",
  "sju seven",
  "åtta eight",
  "nio nine",
  "tio ten",
  "elva eleven",
  "tolv twelve",
]);

const ordinals = numbered([
  "första first",
  "andra annan annat second other",
  "tredje third",
  "fjärde fourth",
  "femte fifth",
  "sjätte sixth",
  "sjunde seventh",
  "åttonde eighth",
  "nionde ninth",
  "tionde tenth",
  "elfte eleventh",
  "tolfte twelfth",
]);

/** A pattern for a number, in words up to twelve. */
export const cardinal = `(?:\\d{1,3}|${anyOf(cardinals)})`;

/** A pattern for a number in a row: "tredje", "3:e", "3rd". */
export const ordinal = `(?:\\d{1,2}(?::?[ae]|st|nd|rd|th)|${anyOf(ordinals)})`;

/** The value of a cardinal or an ordinal. */
export function numberValue(word: string): number {
  return cardinals.get(word) ?? ordinals.get(word) ?? Number.parseInt(word, 10);
}

export type Season = "spring" | "summer" | "autumn" | "winter";

/** Each season's names in Swedish and English; the school terms are halves of the year, as våren and hösten are. */
export const seasonNames: ReadonlyMap<string, Season> = new Map([
  ...["vår", "våren", "vårterminen", "vt", "spring"].map((word) => [word, "spring"] as const),
  ...["sommar", "sommaren", "summer"].map((word) => [word, "summer"] as const),
  ...["höst", "hösten", "höstterminen", "ht", "autumn", "fall"].map((word) => [word, "autumn"] as const),
  ...["vinter", "vintern", "winter"].map((word) => [word, "winter"] as const),
]);
