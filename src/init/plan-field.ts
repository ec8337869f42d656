import schema from "../../schemas/plan.schema.json" with { type: "json" };
import type { Spelling } from "../core/plan/plan.ts";
import type { Language } from "../core/text/language.ts";

/** A key of a plan, as one who is to fill it in needs to know it. */
export interface PlanField {
  readonly english: string;
  readonly swedish: string;
  /** In the spelling of the plan. */
  readonly name: string;
  readonly kind: "scalar" | "mapping" | "list";
  /** A list may stand where one does. */
  readonly isSeveral: boolean;
  /** What the schema says of this very key, and of what stands under it wherever that is. */
  readonly description: string | undefined;
  readonly usual: string | undefined;
  /** The values of a closed list, each with its name in the spelling of the plan. */
  readonly values: readonly { readonly english: string; readonly name: string }[];
  readonly examples: readonly string[];
  /** The keys within, if it is a mapping or a list of them. */
  readonly fields: readonly PlanField[];
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly then?: Schema;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly examples?: readonly string[];
  /** Those that no editor is to offer: whoever types 2026 and a line break would get another day. */
  readonly "x-examples"?: readonly string[];
  readonly "x-sv"?: string;
  readonly "x-sv-enum"?: Readonly<Record<string, string>>;
  readonly "x-sv-description"?: string;
}

const definitions = schema.$defs as Readonly<Record<string, Schema>>;

/** Every key that may stand in a plan, in the order of the schema: with what is added there it is here too. */
export function planFields(spelling: Spelling, language: Language): readonly PlanField[] {
  return fieldsOf(schema as Schema, spelling, language);
}

function fieldsOf({ properties = {} }: Schema, spelling: Spelling, language: Language): readonly PlanField[] {
  return Object.entries(properties).map(([english, property]) => {
    const { thing, isSeveral, isList } = resolve(property);
    const isMapping = thing.properties !== undefined && !typesOf(thing).includes("string");
    const names = spelling === "sv" ? thing["x-sv-enum"] : undefined;
    const usual = described(property.$ref ? definition(property.$ref) : undefined, language);
    const swedish = property["x-sv"] ?? english;
    return {
      ...{ english, swedish },
      name: spelling === "sv" ? swedish : english,
      kind: isList ? "list" : isMapping ? "mapping" : "scalar",
      isSeveral: isSeveral && !isMapping,
      description: described(property, language),
      usual: usual ?? described(thing, language),
      values: (thing.enum ?? []).flatMap((value) =>
        typeof value === "string" ? [{ english: value, name: names?.[value] ?? value }] : [],
      ),
      examples: examplesIn(property) ?? examplesIn(thing) ?? [],
      fields: isMapping || isList ? fieldsOf(thing, spelling, language) : [],
    };
  });
}

function examplesIn(schema: Schema): readonly string[] | undefined {
  return schema["x-examples"] ?? schema.examples;
}

/** What stands at a key in the end, past references and the choice between one and a list. */
function resolve(schema: Schema): { readonly thing: Schema; readonly isSeveral: boolean; readonly isList: boolean } {
  if (schema.$ref) return resolve(definition(schema.$ref));
  if (schema.then?.items) return { ...resolve(schema.then.items), isSeveral: true };
  if (schema.items) return { ...resolve(schema.items), isList: true };
  return { thing: schema, isSeveral: false, isList: false };
}

function definition(reference: string): Schema {
  return definitions[reference.slice("#/$defs/".length)] ?? {};
}

function typesOf({ type = [] }: Schema): readonly string[] {
  return typeof type === "string" ? [type] : type;
}

function described(schema: Schema | undefined, language: Language): string | undefined {
  return language === "sv" ? (schema?.["x-sv-description"] ?? schema?.description) : schema?.description;
}
