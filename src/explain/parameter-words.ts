import type { Rules } from "../core/judging/assess.ts";
import type { Pack, Requirement } from "../core/pack/pack.ts";
import { swedishKeys, swedishValues } from "../generated/names.ts";
import type { Speaker } from "../messages/index.ts";

/** What a requirement gives its rule to look for, in words: one line for each parameter. */
export function parameterWords(
  requirement: Requirement,
  pack: Pack,
  rules: Rules,
  speaker: Speaker,
): readonly string[] {
  const labels = speaker.rule(requirement.rule)?.parameters;
  const schema = rules[requirement.rule]?.params;
  return Object.entries(requirement.with).map(([name, value]) => {
    const label = labels?.[name] ?? name;
    return `${label}: ${valueWords(value, propertyOf(schema, name), { pack, speaker })}`;
  });
}

/** Stems of words as people write them: `*bedömning` is “…bedömning…”, `vård$` is “vård”. */
export function stemWords(stems: readonly string[], { explain }: Speaker): readonly string[] {
  return stems.map((stem) => {
    const letters = stem.replace(/^\*/, "").replace(/\$$/, "");
    return explain.quoted(`${stem.startsWith("*") ? "…" : ""}${letters}${stem.endsWith("$") ? "" : "…"}`);
  });
}

/** The name of a key or a value of the plan format in a language. */
export function nameOf(english: string, { language }: Speaker): string {
  return language === "sv" ? (swedishValues[english] ?? swedishKeys[english] ?? english) : english;
}

interface Surroundings {
  readonly pack: Pack;
  readonly speaker: Speaker;
}

function valueWords(value: unknown, schema: Schema, surroundings: Surroundings): string {
  const { pack, speaker } = surroundings;
  if (typeof value === "boolean") return value ? speaker.explain.yes : speaker.explain.no;
  if (Array.isArray(value)) {
    const words = isStems(schema)
      ? stemWords(value.map(String), speaker)
      : value.map((item) => valueWords(item, schema.items ?? {}, surroundings));
    return words.join(", ");
  }
  if (isMapping(value)) {
    if (isLocalised(value)) return speaker.in(value);
    if (isMapping(value.title) && isLocalised(value.title)) return speaker.in(value.title);
    return Object.entries(value)
      .map(([key, part]) => `${nameOf(key, speaker)} ${valueWords(part, propertyOf(schema, key), surroundings)}`)
      .join("; ");
  }
  const area = pack.focusAreas?.find(({ id }) => id === value);
  return area ? speaker.in(area.title) : nameOf(String(value), speaker);
}

/** As much of JSON Schema as parameters use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export function propertyOf(schema: Schema | undefined, name: string): Schema {
  return schema?.properties?.[name] ?? {};
}

/** Free words in a list are stems; those of a closed list are not. */
export function isStems({ items }: Schema): boolean {
  return items?.type === "string";
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLocalised(value: Readonly<Record<string, unknown>>): value is { readonly sv: string; readonly en: string } {
  return typeof value.sv === "string" && typeof value.en === "string";
}
