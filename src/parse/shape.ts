import schema from "../../schemas/plan.schema.json" with { type: "json" };
import type { Spelling } from "../core/plan/plan.ts";
import { fold } from "../core/text/words.ts";

/** What may stand at a place in a plan, and which names its keys and values have. */
export interface Shape {
  /** By every name that a user may write, composed (NFC). */
  readonly keys: ReadonlyMap<string, Key>;
  /** The English name of each value of a closed list, by every name that a user may write, folded. */
  readonly values: ReadonlyMap<string, string>;
  readonly list: "no" | "list" | "one-or-list";
  /** The shape of a list's items. */
  readonly item: Shape | undefined;
  /** Whether a scalar is a text, whatever YAML makes of it: 2015 is the text “2015”. */
  readonly text: boolean;
  /** The shape of what stands under other keys, where any may stand. */
  readonly rest?: Shape | undefined;
}

export interface Key {
  readonly english: string;
  readonly swedish: string;
  readonly shape: Shape;
}

interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly then?: Schema;
  readonly "x-sv"?: string;
  /** Other names that are taken for it: what is plural in one place and singular in another. */
  readonly "x-also"?: readonly string[];
  readonly "x-sv-enum"?: Readonly<Record<string, string>>;
}

/** The shape of a whole plan, read off schemas/plan.schema.json: the one place of all names. */
export const planShape = shapeFrom(schema as Schema);

/** Reads the shape of a document off its schema. */
export function shapeFrom({ $defs: definitions = {}, ...root }: Schema): Shape {
  const shapes = new Map<string, Shape>();
  return shapeOf(root);

  function shapeOf(schema: Schema): Shape {
    if (schema.$ref) return definition(schema.$ref.slice("#/$defs/".length));
    if (schema.then?.items)
      return { ...shapeOf(schema.then.items), list: "one-or-list", item: shapeOf(schema.then.items) };
    return {
      keys: new Map(
        Object.entries(schema.properties ?? {}).flatMap(([english, property]) => keysOf(english, property)),
      ),
      values: valuesOf(schema),
      list: schema.items ? "list" : "no",
      item: schema.items && shapeOf(schema.items),
      text: (schema.type ?? []).includes("string") && !schema["x-sv-enum"],
      rest: typeof schema.additionalProperties === "object" ? shapeOf(schema.additionalProperties) : undefined,
    };
  }

  function definition(name: string): Shape {
    const known = shapes.get(name);
    if (known) return known;
    const shape = shapeOf(definitions[name] ?? {});
    shapes.set(name, shape);
    return shape;
  }

  function keysOf(english: string, property: Schema): (readonly [string, Key])[] {
    const swedish = property["x-sv"] ?? english;
    const key = { english, swedish, shape: shapeOf(property) };
    return [...new Set([english, swedish, ...(property["x-also"] ?? [])])].map((name) => [name.normalize("NFC"), key]);
  }
}

function valuesOf({ "x-sv-enum": names = {} }: Schema): Shape["values"] {
  return new Map(
    Object.entries(names).flatMap(([english, swedish]) =>
      [english, swedish].map((name) => [foldValue(name), english] as const),
    ),
  );
}

/** For what no schema is followed in: everything stays as YAML has it. */
export const anyShape: Shape = { keys: new Map(), values: new Map(), list: "no", item: undefined, text: false };

/** The key that a name stands for; most names are composed (NFC) as they are written. */
export function keyOf({ keys, rest }: Shape, name: string): Key | undefined {
  const key = keys.get(name) ?? keys.get(name.normalize("NFC"));
  return key ?? (rest && { english: name, swedish: name, shape: rest });
}

/** A key as a plan in that spelling writes it. */
export function nameIn(spelling: Spelling, { swedish, english }: Key): string {
  return spelling === "sv" ? swedish : english;
}

/** “Ej påbörjad” and “ej_påbörjad” are ej-påbörjad. */
export function foldValue(value: string): string {
  return fold(value).replace(/[ _]/g, "-");
}
