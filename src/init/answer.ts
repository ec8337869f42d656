import { findMunicipality, type Municipality, nearestMunicipalities } from "../core/municipality/municipality.ts";
import { ownerKind } from "../core/plan/owner.ts";
import { placeholderIn } from "../core/plan/placeholder.ts";
import { isReference } from "../core/plan/reference.ts";
import { nearest } from "../core/text/nearest.ts";
import { maskPersonalNumbers } from "../core/text/personal-number.ts";
import { fold } from "../core/text/words.ts";
import { readWhen } from "../core/time/when.ts";

/** What is asked of one who begins a plan. */
export type Question = "municipality" | "title" | "adopted" | "body" | "reference" | "coordinator" | "agreement";

/** Why an answer cannot stand in a plan. */
export type Fault =
  | { readonly id: "noMunicipality" }
  | { readonly id: "unknownMunicipality"; readonly value: string; readonly nearest: readonly string[] }
  | {
      readonly id: "unknownAgreement";
      readonly value: string;
      readonly nearest: readonly string[];
      readonly known: readonly string[];
    }
  | { readonly id: "notATime"; readonly value: string }
  | { readonly id: "placeholder"; readonly value: string }
  | { readonly id: "nobody"; readonly value: string }
  | { readonly id: "reference"; readonly value: string }
  | { readonly id: "personalNumber" };

/** An answer that was read: undefined where it was left empty. */
export type Reading<T> = { readonly value: T | undefined } | { readonly fault: Fault };

export function readMunicipality(words: string): Reading<Municipality> {
  const found = findMunicipality(words);
  if (found) return { value: found };
  if (words.trim() === "") return { fault: { id: "noMunicipality" } };
  return { fault: { id: "unknownMunicipality", value: words, nearest: nearestMunicipalities(words) } };
}

/** Any text that may travel with a plan, and that says something. */
export function readTitle(words: string): Reading<string> {
  const text = words.replace(/\s+/gu, " ").trim();
  if (text === "") return { value: undefined };
  if (maskPersonalNumbers(text) !== text) return { fault: { id: "personalNumber" } };
  return placeholderIn(text) === undefined ? { value: text } : { fault: { id: "placeholder", value: text } };
}

/** A body that decides; a diary number is none. */
export function readBody(words: string): Reading<string> {
  return isReference(words) ? { fault: { id: "reference", value: words.trim() } } : readName(words);
}

/** A function or a body; a word for nobody is no answer. */
export function readName(words: string): Reading<string> {
  const reading = readTitle(words);
  if (!("value" in reading) || reading.value === undefined) return reading;
  return ownerKind(reading.value) === "nobody" ? { fault: { id: "nobody", value: reading.value } } : reading;
}

/** A time that has a last day, in whatever words. */
export function readTime(words: string): Reading<string> {
  const reading = readTitle(words);
  if (!("value" in reading) || reading.value === undefined) return reading;
  return readWhen(reading.value).kind === "period" ? reading : { fault: { id: "notATime", value: reading.value } };
}

/** Ids of packs with commas between them, each of which is known. */
export function readAgreements(words: string, known: readonly string[]): Reading<readonly string[]> {
  const ids = words.split(",").flatMap((part) => fold(part) || []);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    return { fault: { id: "unknownAgreement", value: unknown, nearest: nearest(unknown, known), known } };
  return { value: ids.length > 0 ? [...new Set(ids)] : undefined };
}
