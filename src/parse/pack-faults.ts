import type { ErrorObject } from "ajv";
import packSchema from "../../schemas/pack.schema.json" with { type: "json" };
import type { PackFault, PackReasons, PackShape } from "../core/faults/pack-fault.ts";
import { nearest } from "../core/text/nearest.ts";
import type { NodePath, Span } from "../core/text/source.ts";
import { pathOf, valueAt } from "./paths.ts";
import type { Tree } from "./tree.ts";

export type Locate = (path: NodePath) => Span;

/** Makes a fault at a place. */
export function faultAt<R extends keyof PackReasons>(
  locate: Locate,
  path: NodePath,
  id: R,
  params: PackReasons[R],
): PackFault {
  return { id, params, span: locate(path) } as PackFault;
}

/** Puts one of the validator's complaints in a user's terms; undefined for one that only repeats another. */
export function faultOf(
  error: ErrorObject,
  tree: Tree,
  locate: Locate,
  schema: object = packSchema,
): PackFault | undefined {
  const path = pathOf(error.instancePath, tree.place);
  const key = lastKeyIn(path);
  const value = shown(valueAt(path, tree.value));
  switch (error.keyword) {
    case "if":
      return undefined;
    case "required": {
      const missing = String(error.params.missingProperty);
      return faultAt(locate, [...path, missing], "missingKey", { key: missing, within: key });
    }
    case "additionalProperties": {
      const unknown = String(error.params.additionalProperty);
      const allowed = Object.keys(siblings(path, error.schemaPath, schema));
      return faultAt(locate, [...path, unknown], "unknownKey", {
        key: unknown,
        nearest: nearest(unknown, allowed),
        allowed,
      });
    }
    case "enum": {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
      return faultAt(locate, path, "unknownValue", { key, value, nearest: nearest(value, allowed), allowed });
    }
    case "const": {
      const allowed = [String(error.params.allowedValue)];
      return faultAt(locate, path, "unknownValue", { key, value, nearest: [], allowed });
    }
    case "type":
      return faultAt(locate, path, "wrongType", { key, expected: shapeOfType(error.params.type) });
    case "pattern":
      return faultAt(locate, path, "wrongForm", { key, value, form: forms[String(error.params.pattern)] ?? "other" });
    case "minItems":
      return faultAt(locate, path, "tooFew", { key });
    default:
      return faultAt(locate, path, "wrongValue", { key });
  }
}

/** The patterns of the schema, by what they ask for. */
const forms: Readonly<Record<string, PackReasons["wrongForm"]["form"]>> = {
  "^[a-z0-9][a-z0-9-]*$": "id",
  "^\\d{4}(-\\d{2}(-\\d{2})?)?$": "time",
  "^\\d{2}$": "county",
  "^\\d{4}-\\d{2}-\\d{2}$": "day",
  "^[0-9a-f]{16}$": "fingerprint",
};

const shapes: Readonly<Record<string, PackShape>> = {
  string: "text",
  array: "list",
  object: "mapping",
  number: "number",
  integer: "number",
  boolean: "yes-or-no",
};

function shapeOfType(types: string | readonly string[]): PackShape {
  return shapes[[types].flat()[0] ?? ""] ?? "text";
}

/** The properties that stand beside a keyword of the schema; ajv tells its path within the innermost definition. */
function siblings(path: NodePath, schemaPath: string, schema: object): object {
  const properties = valueAt(["properties"], resolve(definitionAt(path, schema), schemaPath, -1));
  return typeof properties === "object" && properties !== null ? properties : {};
}

/** The definition that what stands at a place has to meet, or that holds the one that says so. */
function definitionAt(path: NodePath, schema: object): unknown {
  let at: unknown = schema;
  let definition: unknown = schema;
  for (const step of path) {
    at = valueAt(["properties", step], at) ?? valueAt(["items"], at);
    const reference = valueAt(["$ref"], at);
    if (typeof reference === "string") {
      at = resolve(schema, reference);
      definition = at;
    }
  }
  return definition;
}

/** What a reference such as "#/$defs/requirement" leads to, or the last but so many of its steps. */
function resolve(from: unknown, reference: string, end?: number): unknown {
  const steps = reference.split("/").slice(1, end);
  return valueAt(
    steps.map((step) => decodeURIComponent(step).replace(/~1/g, "/").replace(/~0/g, "~")),
    from,
  );
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  return typeof value === "object" && value !== null ? "…" : String(value);
}

function lastKeyIn(path: NodePath): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}
