import schema from "../../schemas/plan.schema.json" with { type: "json" };

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly then?: Schema;
  readonly enum?: readonly string[];
  readonly const?: unknown;
}

const definitions = schema.$defs as Readonly<Record<string, Schema>>;

/** A plan with everything that its schema has, where each text is what is given for its path, such as “goals/0/title”. */
export function planWithAll(textAt: (path: string) => string): Readonly<Record<string, unknown>> {
  return filled(schema as Schema, "", textAt) as Readonly<Record<string, unknown>>;
}

function filled(schema: Schema, path: string, textAt: (path: string) => string): unknown {
  if (schema.$ref) return filled(definitions[schema.$ref.slice("#/$defs/".length)] ?? {}, path, textAt);
  if ("const" in schema) return schema.const;
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, property]) => [key, filled(property, `${path}${key}/`, textAt)]),
    );
  const item = schema.items ?? schema.then?.items;
  if (item) return [filled(item, `${path}0/`, textAt)];
  return textAt(path.slice(0, -1));
}
