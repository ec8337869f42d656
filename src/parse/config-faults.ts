import type { ErrorObject } from "ajv";
import schema from "../../schemas/config.schema.json" with { type: "json" };
import type { ConfigReasons } from "../core/faults/config-fault.ts";
import type { Defect } from "../core/faults/defect.ts";
import type { NodePath } from "../core/text/source.ts";
import { defectsOf } from "./defects.ts";
import { child, isRecord } from "./fields.ts";
import { nameAt, pathOf, valueAt } from "./paths.ts";
import { foldValue, keyOf, nameIn, type Shape, shapeFrom } from "./shape.ts";
import type { Tree } from "./tree.ts";

/** The shape of a configuration, read off schemas/config.schema.json: the one place of all names. */
export const configShape = shapeFrom(schema as Parameters<typeof shapeFrom>[0]);

/** Words that people write to be rid of a requirement, folded. */
const offWords = new Set([
  "off",
  "av",
  "none",
  "inget",
  "never",
  "aldrig",
  "false",
  "0",
  "no",
  "nej",
  "disabled",
  "ignore",
]);

/** How much each number may be. */
const numbers: Readonly<Record<string, { readonly minimum: number; readonly maximum: number }>> = {
  within: schema.properties.within,
  ...Object.fromEntries(
    Object.entries(schema.properties.limits.properties).map(([name, range]) => [`limits/${name}`, range]),
  ),
};

/** A fault at a path. */
type Fault = {
  readonly [R in keyof ConfigReasons]: { readonly id: R; readonly params: ConfigReasons[R]; readonly path: NodePath };
}[keyof ConfigReasons];

/** All that is wrong with the form of a configuration. */
export function faultsIn(tree: Tree, errors: readonly ErrorObject[]): readonly Fault[] {
  return [
    ...tree.defects.flatMap((defect) => ofDefect(defect, tree) ?? []),
    ...errors.flatMap((error) => ofError(error, tree)),
    ...blankSeverities(tree),
    ...noPacks(tree),
  ];
}

function ofError(error: ErrorObject, tree: Tree): readonly Fault[] {
  if (error.keyword !== "minimum" && error.keyword !== "maximum")
    return defectsOf(tree, [error], configShape).flatMap((defect) => ofDefect(defect, tree) ?? []);
  const path = pathOf(error.instancePath, tree.place);
  const { minimum: least = 0, maximum: most = 0 } = numbers[path.join("/")] ?? {};
  const value = String(valueAt(path, tree.value));
  return [{ id: "notANumber", params: { key: nameAt(path, tree.place), value, least, most }, path }];
}

/** A fault in the form of a file, as one of a configuration: undefined for those that only a plan can have. */
function ofDefect(defect: Defect, tree: Tree): Fault | undefined {
  const { path } = defect;
  switch (defect.id) {
    case "unknownKey":
      return { id: "unknownKey", params: { ...defect.params, allowed: keyNames(tree, path) }, path };
    case "duplicateKey":
      return { id: "duplicateKey", params: defect.params, path };
    case "wrongType":
      return { id: "wrongType", params: defect.params, path };
    case "unknownAlias":
      return { id: "unknownAlias", params: defect.params, path };
    case "unknownValue": {
      const { key, value } = defect.params;
      const isOff = path[0] === "severities" && offWords.has(foldValue(value));
      return isOff
        ? { id: "off", params: { requirement: key, value }, path }
        : { id: "unknownValue", params: defect.params, path };
    }
    default:
      return undefined;
  }
}

/** The keys that may stand where an unknown one does. */
function keyNames({ spelling }: Tree, path: NodePath): readonly string[] {
  const { keys } = path
    .slice(0, -1)
    .reduce<Shape>((shape, step) => keyOf(shape, String(step))?.shape ?? shape, configShape);
  return [...new Set([...keys.values()].map((key) => nameIn(spelling, key)))];
}

/** A requirement without a severity would go unnoticed. */
function blankSeverities({ value, place }: Tree): readonly Fault[] {
  const severities = place.children.get("severities");
  const given = child({ value, path: [] }, "severities");
  if (!isRecord(given.value)) return [];
  return [...(severities?.children ?? [])].flatMap(([id, { name = "" }]) =>
    // What stands twice is complained of already.
    String(id).includes("\u0000") || child(given, String(id)).value !== undefined
      ? []
      : [
          {
            id: "unknownValue",
            params: { key: name, value: "", nearest: [], allowed: valueNames(severities?.name) },
            path: [...given.path, id],
          } as const,
        ],
  );
}

/** The severities in the language of the key that they stand under. */
function valueNames(key: string | undefined): readonly string[] {
  const values = configShape.keys.get("severities")?.shape.rest?.values ?? new Map<string, string>();
  return [...values].flatMap(([name, english]) => ((name === english) === (key === "severities") ? [name] : []));
}

/** An empty list is not the same as none: it would ask nothing of a plan, and find all well. */
function noPacks({ value, place }: Tree): readonly Fault[] {
  const { value: packs, path } = child({ value, path: [] }, "packs");
  const isEmpty = Array.isArray(packs) && packs.length === 0;
  return isEmpty ? [{ id: "noPacks", params: { key: place.children.get("packs")?.name ?? "packs" }, path }] : [];
}
