import { municipalities } from "../../core/municipality/municipality.ts";
import type { Spelling } from "../../core/plan/plan.ts";
import type { Language } from "../../core/text/language.ts";
import { fold } from "../../core/text/words.ts";
import { type PlanField, planFields } from "../../init/plan-field.ts";
import { placeIn, type WritingPlace } from "./place.ts";

/** What may stand at a place, as it is offered to whoever writes there. */
export interface Suggestion {
  readonly label: string;
  /** What is written; where it is more than the label. */
  readonly text: string;
  readonly about: string;
}

export interface Suggestions {
  /** How much of what stands before is replaced. */
  readonly typed: string;
  readonly entries: readonly Suggestion[];
}

/** What is known of a plan that the schema does not say. */
export interface Known {
  readonly spelling: Spelling;
  readonly language: Language;
  readonly areas: readonly string[];
  readonly packs: readonly string[];
}

/** What may be written at the end of a text, by the schema. */
export function suggest(before: string, after: string, known: Known): Suggestions | undefined {
  const place = placeIn(before, after);
  const { parents, key, typed } = place;
  // A word in a list stands under the key that it is a value of.
  const own = fieldAt(key === undefined ? parents : [...parents, key], known);
  if (own?.kind === "scalar") return { typed, entries: valuesOf(own, known) };
  const fields = key === undefined ? fieldsAt(parents, known) : undefined;
  return fields && { typed, entries: keysAt(place, fields) };
}

/** The key that stands at a place, as the schema has it. */
export function fieldAt(path: readonly string[], known: Pick<Known, "spelling" | "language">): PlanField | undefined {
  const key = path.at(-1) ?? "";
  return fieldsAt(path.slice(0, -1), known)?.find((field) => isCalled(field, key));
}

function fieldsAt(
  parents: readonly string[],
  { spelling, language }: Pick<Known, "spelling" | "language">,
): readonly PlanField[] | undefined {
  return parents.reduce<readonly PlanField[] | undefined>(
    (fields, name) => fields?.find((field) => isCalled(field, name))?.fields,
    planFields(spelling, language),
  );
}

function isCalled({ english, swedish }: PlanField, words: string): boolean {
  return [english, swedish].some((name) => fold(name) === fold(words));
}

function keysAt({ siblings, indent, isInBraces }: WritingPlace, fields: readonly PlanField[]): readonly Suggestion[] {
  const taken = [...siblings];
  return fields
    .filter((field) => !taken.some((name) => isCalled(field, name)))
    .map((field) => ({
      label: field.name,
      text: `${field.name}:${isInBraces ? " " : openingOf(field, indent)}`,
      about: field.description ?? field.usual ?? "",
    }));
}

/** What follows a key: its value, or what stands in it on lines of their own. */
function openingOf({ kind, fields }: PlanField, indent: number): string {
  const within = `\n${" ".repeat(indent + 2)}`;
  if (kind === "list") return fields.length > 0 ? `${within}- ` : " ";
  return kind === "mapping" ? within : " ";
}

function valuesOf(field: PlanField, { areas, packs }: Known): readonly Suggestion[] {
  const words = (values: readonly string[]) => values.map((value) => ({ label: value, text: value, about: "" }));
  switch (field.english) {
    case "municipality":
      return words(municipalities.map(({ name }) => name));
    case "agreements":
      return words(packs);
    case "focus_areas":
    case "covers":
      return words([...new Set(areas)]);
    default:
      return words(field.values.map(({ name }) => name));
  }
}
