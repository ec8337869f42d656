import fc from "./fc.ts";

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** As much of JSON Schema as the schemas of plans and packs use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: Value;
  readonly enum?: readonly Value[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly allOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly "x-sv"?: string;
  readonly "x-sv-enum"?: Readonly<Record<string, string>>;
}

/** What stands under a key where the schema only says that it is a text: by the name of its definition and its key. */
export type Leaf = (definition: string, key: string) => fc.Arbitrary<Value> | undefined;

/** Values that meet a schema; each key that may be left out is there one time in three. */
export function arbitraryOf(root: Schema, leaf: Leaf): fc.Arbitrary<Value> {
  const of = (schema: Schema, key: string): fc.Arbitrary<Value> => {
    const definition = schema.$ref?.slice("#/$defs/".length);
    if (definition !== undefined) return leaf(definition, key) ?? of(root.$defs?.[definition] ?? {}, key);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.then?.items && schema.else) {
      const one = of(schema.else, key);
      return fc.oneof({ weight: 2, arbitrary: one }, { weight: 1, arbitrary: listOf(one) });
    }
    if (schema.properties) return record(schema, key);
    if (schema.items) return listOf(of(schema.items, key), schema.minItems);
    if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern), { maxLength: 12 });
    return leaf([schema.type].flat().join(" "), key) ?? scalar(schema, key);
  };
  const scalar = ({ type, minimum = 0 }: Schema, key: string): fc.Arbitrary<Value> => {
    if (type === "boolean") return fc.boolean();
    if (type === "object") return fc.constant({});
    if (type === "integer") return fc.integer({ min: minimum, max: minimum + 40 });
    throw new Error(`The schema does not say what ${key} is.`);
  };
  const record = ({ properties = {}, required = [], allOf = [] }: Schema, _key: string): fc.Arbitrary<Value> => {
    const fields = Object.entries(properties).map(([name, schema]) => {
      const value = of(schema, name);
      const absent = { weight: 2, arbitrary: fc.constant(undefined) };
      return [name, required.includes(name) ? value : fc.oneof(absent, { weight: 1, arbitrary: value })] as const;
    });
    const plain = fc.record(Object.fromEntries(fields), { noNullPrototype: true }).map(stated);
    if (allOf.length === 0) return plain;
    // Each of them says what other keys hold where one key has a value.
    const cases = allOf.map((choice) => {
      const asked = Object.entries(choice.if?.properties ?? {}).map(([name, schema]) => [name, of(schema, name)]);
      const then = Object.entries(choice.then?.properties ?? {}).map(([name, schema]) => [name, of(schema, name)]);
      return fc.record(Object.fromEntries([...asked, ...then]), { noNullPrototype: true });
    });
    return fc.tuple(plain, fc.oneof(...cases)).map(([value, choice]) => ({ ...value, ...choice }) as Value);
  };
  return of(root, "");
}

function stated(fields: Readonly<Record<string, Value | undefined>>): { readonly [key: string]: Value } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function listOf(item: fc.Arbitrary<Value>, minLength = 0): fc.Arbitrary<Value> {
  return fc.array(item, { minLength, maxLength: Math.max(3, minLength) });
}
