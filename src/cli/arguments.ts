import { nearest } from "../core/text/nearest.ts";
import { fold } from "../core/text/words.ts";
import { type Day, isDay } from "../core/time/day.ts";
import type { CliTexts } from "../messages/cli.ts";
import { type Offering, offering } from "./offer.ts";
import { UserError } from "./user-error.ts";

type Errors = CliTexts["errors"];

/** Reads one of several words, also by the word that the reports have for it. */
export function choice<T extends string>(
  { errors, choices }: Pick<CliTexts, "errors" | "choices">,
  option: string,
  allowed: readonly T[],
): Offering<(value: string) => T> {
  const read = (value: string) => {
    const meant = Object.hasOwn(choices, fold(value)) ? choices[fold(value)] : value;
    const chosen = allowed.find((word) => word === meant);
    if (chosen !== undefined) return chosen;
    const near = wordsNear(value, choices, allowed);
    throw new UserError(errors.notAChoice({ option, value, nearest: near, allowed: wordsFor(choices, allowed) }));
  };
  return offering(read, { kind: "words", words: allowed });
}

type Choices = CliTexts["choices"];

/** The words to choose from, in the language where it has its own. */
function wordsFor(choices: Choices, allowed: readonly string[]): readonly string[] {
  return allowed.map((word) => Object.keys(choices).find((own) => choices[own] === word) ?? word);
}

/** Those that may be meant; a word of the language before the program's own, and one for each meaning. */
function wordsNear(value: string, choices: Choices, allowed: readonly string[]): readonly string[] {
  const own = Object.keys(choices).filter((word) => allowed.includes(choices[word] ?? ""));
  const meant = nearest(value, own).flatMap((word) => choices[word] ?? []);
  return meant.length > 0 ? wordsFor(choices, [...new Set(meant)]) : nearest(value, allowed);
}

/** Reads a day that exists. */
export function day({ notADay }: Errors, option: string): (value: string) => Day {
  return (value) => {
    if (isDay(value)) return value;
    throw new UserError(notADay({ option, value }));
  };
}

/** Reads a whole number from nought. */
export function count({ notANumber }: Errors, option: string, most: number): (value: string) => number {
  return (value) => {
    if (/^\d+$/.test(value) && Number(value) <= most) return Number(value);
    throw new UserError(notANumber({ option, value, most }));
  };
}

/** Gathers the values of an option that may stand several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const one = (value: string) => value;
const more = (value: string, before?: readonly string[]) => several(value, before);

/** What is taken as it is written; which of it there is, the command itself finds out. */
export const anyFile = offering(one.bind(undefined), { kind: "files" });
export const anyMunicipality = offering(one.bind(undefined), { kind: "municipalities" });
export const anySubject = offering(one.bind(undefined), { kind: "subjects" });
export const severalAgreements = offering(more.bind(undefined), { kind: "packs" });
export const severalPacks = offering(more.bind(undefined), { kind: "packs" }, { kind: "files" });
