import type { Pack } from "../src/core/pack/pack.ts";
import type { Language } from "../src/core/text/language.ts";
import type { EditorTexts } from "../src/messages/editor.ts";
import english from "../src/messages/en/editor.ts";
import swedish from "../src/messages/sv/editor.ts";
import { type ClosedList, closedList } from "./closed-list.ts";
import { snippet, suggestions } from "./suggestions.ts";
import { when } from "./when.ts";

/** A hand-written schema with names in two languages, as far as an editor is to know of it. */
interface Source extends ClosedList {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Source>>;
  readonly patternProperties?: Readonly<Record<string, Source>>;
  readonly additionalProperties?: boolean | Source;
  readonly items?: Source;
  readonly then?: Source;
  readonly $defs?: Readonly<Record<string, Source>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly "x-sv"?: string;
  readonly "x-also"?: readonly string[];
  readonly "x-sv-description"?: string;
  readonly "x-examples"?: readonly string[];
}

type Schema = Readonly<Record<string, unknown>>;

const textsIn: Readonly<Record<Language, EditorTexts>> = { sv: swedish, en: english };

/**
 * A schema for editors, in one language: its names are offered, and those of the other are accepted, as a file may mix
 * them. Nothing that Plankoll reads without a complaint is underlined.
 *
 * It is made for what editors do with a schema, not only for what one means. No `type` is given where a blank is
 * accepted, or they would offer null; the complaint about another type stands behind an `if`. What is offered stands in
 * `defaultSnippets`, as they do not look for it behind an `if`. No `oneOf` and no `anyOf` decides anything: their
 * complaints cannot be understood.
 */
export function editorSchema(
  of: "plan" | "config",
  source: Source,
  language: Language,
  packs: readonly Pack[],
): Schema {
  const definitions = source.$defs ?? {};
  const texts = textsIn[language];
  const offers = suggestions(packs, language, texts);
  const [title, description] = texts.about[of];
  const required = (source.required ?? []).map(needs);

  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `plankoll/${of}.${language}.schema.json`,
    ...{ title, description },
    ...thing(source, "#"),
    ...(required.length > 0 ? { allOf: required } : {}),
    $defs: Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [name, thing(definition, `#/$defs/${name}`)]),
    ),
  };

  /** That a key is there, by either name. */
  function needs(english: string): Schema {
    const swedish = source.properties?.[english]?.["x-sv"] ?? english;
    const [own, other] = language === "sv" ? [swedish, english] : [english, swedish];
    return when({ not: { required: [other] } }, { required: [own], errorMessage: texts.missing[english] });
  }

  /** What may stand at a place; `at` is where that is written in the schema. */
  function thing(schema: Source, at: string): Schema {
    const { $ref, items, then: several, properties, const: only } = schema;
    if ($ref) return { $ref };
    if (only !== undefined)
      return {
        ...when({ pattern: "\\S", not: { type: "null" } }, { const: only, errorMessage: texts.wrongVersion }),
        defaultSnippets: [snippet({ word: only, description: texts.wrongVersion })],
      };
    if (items)
      return {
        items: thing(items, `${at}/items`),
        ...unless(["string", "number", "boolean", "object"], "array", texts.notAList),
      };
    if (several?.items) return oneOrList(several.items, at);
    if (schema.enum) return closedList(schema, language, texts);
    if (properties) return mapping(schema, at);
    if (typeof schema.additionalProperties === "object")
      return {
        additionalProperties: thing(schema.additionalProperties, `${at}/additionalProperties`),
        ...unless(["string", "number", "boolean", "array"], "object", texts.notNamed),
      };
    if (schema.type === "integer")
      return { type: "integer", minimum: schema.minimum, maximum: schema.maximum, errorMessage: texts.notANumber };
    return { ...unless(["array", "object"], "string", texts.notAText), ...offered(schema) };
  }

  /** A list may stand where one does. A single mapping is what an editor begins with, so its keys stand outside. */
  function oneOrList(item: Source, at: string): Schema {
    const one = resolve(item);
    if (one.properties && !isText(one)) return { ...mapping(one, at, ["array"]), items: thing(item, `${at}/items`) };
    return {
      ...when({ type: "array" }, { items: thing(item, `${at}/then/items`) }, thing(item, `${at}/else`)),
      ...(one.enum ? { defaultSnippets: closedList(one, language, texts).defaultSnippets } : offered(one)),
    };
  }

  function mapping(schema: Source, at: string, alsoAllowed: readonly string[] = []): Schema {
    const entries = Object.entries(schema.properties ?? {}).map(([english, property]) => {
      const swedish = property["x-sv"] ?? english;
      const name = language === "sv" ? swedish : english;
      const names = [english, swedish, ...(property["x-also"] ?? [])];
      // A key may be decomposed, as in what is copied from a PDF or a Mac.
      const others = [...new Set([...names, ...names.map((name) => name.normalize("NFD"))])];
      const place = `${at}/properties/${encodeURIComponent(name)}`;
      return {
        name,
        others: others.filter((other) => other !== name),
        place,
        schema: placeOf(english, name, property, place),
      };
    });
    const keys = entries.map(({ name }) => name);
    const wrong = ["string", "number", "boolean", "array"].filter((type) => !alsoAllowed.includes(type));
    return {
      properties: Object.fromEntries(entries.map(({ name, schema }) => [name, schema])),
      patternProperties: {
        ...schema.patternProperties,
        ...Object.fromEntries(
          entries.flatMap(({ others, place }) =>
            others.length > 0 ? [[`^(?:${others.join("|")})$`, { $ref: place }]] : [],
          ),
        ),
      },
      additionalProperties: false,
      errorMessage: texts.unknownKey(keys, schema.patternProperties !== undefined),
      ...(isText(schema)
        ? unless(["array"], "string", texts.notAText)
        : unless(wrong, "object", texts.notAMapping(keys))),
    };
  }

  /** A key: its name as a heading, what it is for, and what may stand there. */
  function placeOf(english: string, name: string, property: Source, at: string): Schema {
    const resolved = resolve(property);
    const examples = property["x-examples"] ?? resolved["x-examples"];
    const says = described(property) ?? described(resolved) ?? described(resolve(resolved.then?.items ?? {}));
    const description = [says, ...(examples ? [texts.examples(examples)] : [])].join(" ");
    const open = offers[english];
    return {
      title: name,
      description,
      ...(property.examples ? { examples: property.examples } : {}),
      ...(open ? { ...thing(resolved, at), defaultSnippets: open.map(snippet) } : thing(property, at)),
    };
  }

  function described(schema: Source): string | undefined {
    return language === "sv" ? schema["x-sv-description"] : schema.description;
  }

  function resolve(schema: Source): Source {
    return schema.$ref ? (definitions[schema.$ref.slice("#/$defs/".length)] ?? {}) : schema;
  }
}

/** Complains of a type in words; a blank is never complained of. */
function unless(wrong: readonly string[], right: string, errorMessage: string): Schema {
  return when({ type: wrong }, { type: right, errorMessage });
}

/** Words that are offered and not required. Where there are none, an editor has to see that something belongs here. */
function offered({ examples }: Source): Schema {
  return examples ? { examples } : { anyOf: [{}] };
}

function isText({ type = [] }: Source): boolean {
  return type.includes("string");
}
