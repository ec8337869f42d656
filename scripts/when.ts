type Schema = Readonly<Record<string, unknown>>;

/** JSON Schema's if, then and else. */
export function when(condition: Schema, yes: Schema, no?: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: nobody awaits a schema.
  return { if: condition, then: yes, ...(no ? { else: no } : {}) };
}
