import type { Found } from "../../core/showing/showing.ts";
import { isFigures } from "../is-figures.ts";

/** ”a” */
export const quote = (words: string) => `”${words}”`;

/** ”a” for each */
export const quoted = (words: readonly string[]) => words.map(quote);

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
export const said = (words: string) => (isFigures(words) ? words : quote(words));

const none: Readonly<Record<string, string>> = {
  en: "ingen",
  ett: "inget",
  någon: "ingen",
  något: "inget",
  några: "inga",
};

const things = {
  goal: ["målet", "beskrivningen av ett mål"],
  activity: ["aktiviteten", "beskrivningen av en aktivitet"],
  routine: ["rutinen", "beskrivningen av en rutin"],
  document: ["dokumentet", "beskrivningen av ett dokument"],
  partner: ["samverkansparten", "beskrivningen av en samverkanspart"],
  competence: ["kompetensinsatsen", "beskrivningen av en kompetensinsats"],
} as const;

/** ”aktiviteten ”X””, or what its description says: ””X” i beskrivningen av en aktivitet” */
export function mentioned({ kind, isTitle }: Found, words: string): string {
  const [titled, described] = things[kind];
  return isTitle ? `${titled} ${quote(words)}` : `${quote(words)} i ${described}`;
}

/** Nouns that come without an article, and one adjective. */
const bare: Readonly<Record<string, string>> = {
  arbete: "inget",
  samarbete: "inget",
  uppsökande: "inget",
  samverkan: "ingen",
  insatser: "inga",
  aktiviteter: "inga",
};

/** ”Planen visar ingen rutin”, ”Planen visar inte när den antogs” */
export function doesNotShow(shows: string): string {
  const [first = "", ...rest] = shows.split(" ");
  if (first in none) return `Planen visar ${[none[first], ...rest].join(" ")}`;
  return `Planen visar ${bare[first] ?? "inte"} ${shows}`;
}
