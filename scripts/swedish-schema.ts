interface Schema {
  readonly [key: string]: unknown;
}

const plan: Schema = {
  $id: "plankoll/plan.sv.schema.json",
  title: "Plan för Plankoll",
  description:
    "En kommuns plan mot våld i nära relationer. Nycklar och värden har också engelska namn, som får blandas med de svenska.",
  required: ["plankoll"],
};

/** What the schema of a configuration says of itself. */
export const configuration: Schema = {
  $id: "plankoll/config.sv.schema.json",
  title: "Inställningar för Plankoll",
  description:
    "Det som plankoll.config.yaml innehåller: det som kommandoraden annars skulle säga varje gång. Flaggor går före. Nycklar och värden har också engelska namn, som får blandas med de svenska. Filer anges räknat från inställningarnas mapp.",
};

/**
 * A schema for editors that speak Swedish: Swedish names and descriptions are offered; English names are accepted too,
 * as a file may mix them.
 */
export function swedishSchema(schema: Schema, about = plan): Schema {
  const { $id: _, required: __, ...rest } = translate(schema) as Schema;
  return { ...rest, ...about };
}

function translate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== "object" || value === null) return value;
  const schema = value as Schema;
  const {
    properties,
    enum: values,
    description,
    "x-sv": ___,
    "x-also": ____,
    "x-sv-enum": names,
    "x-sv-description": swedish,
    ...rest
  } = schema;
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([key, child]) => [
        key,
        key === "$defs" ? mapValues(child as Schema, translate) : translate(child),
      ]),
    ),
    ...(description ? { description: swedish ?? description } : {}),
    ...(values
      ? { enum: both(values as readonly unknown[], names as Readonly<Record<string, string>> | undefined) }
      : {}),
    ...(properties
      ? translateProperties(
          properties as Readonly<Record<string, Schema>>,
          rest.patternProperties as Schema | undefined,
        )
      : {}),
  };
}

/** English names match a pattern, which editors accept but do not offer. */
function translateProperties(properties: Readonly<Record<string, Schema>>, patterns: Schema = {}): Schema {
  const entries = Object.entries(properties).map(([english, property]) => ({
    english,
    swedish: String(property["x-sv"] ?? english),
    also: (property["x-also"] ?? []) as readonly string[],
    schema: translate(property),
  }));
  const accepted = entries.flatMap(({ english, swedish, also, schema }) =>
    [english, ...also].flatMap((name) => (name === swedish ? [] : { name, schema })),
  );
  return {
    properties: Object.fromEntries(entries.map(({ swedish, schema }) => [swedish, schema])),
    patternProperties: {
      ...patterns,
      ...Object.fromEntries(accepted.map(({ name, schema }) => [`^${name}$`, schema])),
    },
  };
}

function both(values: readonly unknown[], names: Readonly<Record<string, string>> = {}): readonly unknown[] {
  return [...new Set([...values.map((value) => names[String(value)] ?? value), ...values])];
}

function mapValues(schema: Schema, change: (value: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, change(value)]));
}
