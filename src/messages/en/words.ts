import type { Found } from "../../core/showing/showing.ts";
import { isFigures } from "../is-figures.ts";

/** “a” */
export const quote = (words: string) => `“${words}”`;

/** “a” for each */
export const quoted = (words: readonly string[]) => words.map(quote);

// Written out, as Intl.ListFormat takes longer to start than the whole report to write.
const list = (words: readonly string[], and: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

/** “a”, “b” or “c” */
export const either = (words: readonly string[]) => list(quoted(words), "or");

/** a, b or c */
export const or = (words: readonly string[]) => list(words, "or");

/** a, b and c */
export const all = (words: readonly string[]) => list(words, "and");

/** Nothing where there is nothing near. */
export const didYouMean = (nearest: readonly string[]) =>
  nearest.length > 0 ? ` Did you mean ${either(nearest)}?` : "";

const numerals = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number in words, up to twelve. */
export const inWords = (count: number) => numerals[count] ?? String(count);

/** 5,000,000 */
export const inThousands = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** “no days”, “1 day”, “5 days” */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;

/** “one year”, “two years”, “18 months” */
export const duration = (months: number) =>
  months === 12
    ? "one year"
    : months % 12 === 0
      ? `${inWords(months / 12)} years`
      : months === 1
        ? "one month"
        : `${months} months`;

/** A date in figures as it is; other words as a quotation. */
export const said = (words: string) => (isFigures(words) ? words : quote(words));

const things = {
  goal: ["goal", "a goal"],
  activity: ["activity", "an activity"],
  routine: ["routine", "a routine"],
  document: ["document", "a document"],
  partner: ["partner", "a partner"],
  competence: ["training", "a training"],
} as const;

/** “the activity “X””, or what its description says: “X” in the description of an activity */
export function mentioned({ kind, isTitle }: Found, words: string): string {
  const [titled, described] = things[kind];
  return isTitle ? `the ${titled} ${quote(words)}` : `${quote(words)} in the description of ${described}`;
}

/** “The plan does not show when it was adopted” */
export const doesNotShow = (shows: string) => `The plan does not show ${shows}`;
