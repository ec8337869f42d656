import { type Day, isDay } from "../core/day.ts";
import { nearest } from "../core/nearest.ts";
import { fold } from "../core/words.ts";
import type { CliTexts } from "../messages/cli.ts";
import { UserError } from "./user-error.ts";

type Errors = CliTexts["errors"];

/** Reads one of several words, also by the word that the reports have for it. */
export function choice<T extends string>(
  { errors, choices }: Pick<CliTexts, "errors" | "choices">,
  option: string,
  allowed: readonly T[],
): (value: string) => T {
  return (value) => {
    const meant = Object.hasOwn(choices, fold(value)) ? choices[fold(value)] : value;
    const chosen = allowed.find((word) => word === meant);
    if (chosen !== undefined) return chosen;
    throw new UserError(errors.notAChoice({ option, value, nearest: nearest(value, allowed), allowed }));
  };
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
