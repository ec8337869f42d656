import { isFigures } from "../is-figures.ts";

/** ”a” for each */
export const quoted = (words: readonly string[]) => words.map((word) => `”${word}”`);

// Written out, as Intl.ListFormat takes longer to start than the whole report to write.
const list = (words: readonly string[], and: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

/** ”a”, ”b” eller ”c” */
export const either = (words: readonly string[]) => list(quoted(words), "eller");

/** a, b eller c */
export const or = (words: readonly string[]) => list(words, "eller");

/** a, b och c */
export const all = (words: readonly string[]) => list(words, "och");

/** Nothing where there is nothing near. */
export const didYouMean = (nearest: readonly string[]) => (nearest.length > 0 ? ` Menade du ${either(nearest)}?` : "");

const numerals = "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");

/** A number in words, up to tolv. */
export const inWords = (count: number) => numerals[count] ?? String(count);

/** 5 000 000, on one line */
export const inThousands = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");

/** ”inga dagar”, ”1 dag”, ”5 dagar” */
export const counted = (count: number, one: string, many: string) =>
  `${count === 0 ? "inga" : count} ${count === 1 ? one : many}`;

/** ”ett år”, ”två år”, ”18 månader” */
export const duration = (months: number) =>
  months === 12
    ? "ett år"
    : months % 12 === 0
      ? `${inWords(months / 12)} år`
      : months === 1
        ? "en månad"
        : `${months} månader`;

/** A date in figures as it is; other words as a quotation. */
export const said = (words: string) => (isFigures(words) ? words : `”${words}”`);
