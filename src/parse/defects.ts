import type { ErrorObject } from "ajv";
import type { Defect, Shape as Found } from "../core/defect.ts";
import { nearest } from "../core/nearest.ts";
import type { NodePath } from "../core/source.ts";
import { planShape, type Shape } from "./shape.ts";
import type { Place, Tree } from "./tree.ts";

/** Puts the schema's complaints in a user's terms, each at its place in the tree. */
export function defectsOf(tree: Tree, errors: readonly ErrorObject[]): Defect[] {
  return errors.flatMap((error) => {
    const path = pathOf(error.instancePath, tree.place);
    const defect = defectOf(error, path, tree);
    return defect ? [defect] : [];
  });
}

function defectOf(error: ErrorObject, path: NodePath, tree: Tree): Defect | undefined {
  const key = nameAt(path, tree.place);
  switch (error.keyword) {
    case "additionalProperties": {
      const unknown = String(error.params.additionalProperty);
      return {
        id: "unknownKey",
        path: [...path, unknown],
        params: { key: unknown, nearest: nearest(unknown, shapeAt(path).keys.keys()) },
      };
    }
    case "enum": {
      const value = String(valueAt(path, tree.value));
      const { values } = shapeAt(path);
      const swedish = tree.swedishKeys >= tree.englishKeys;
      const allowed = [...values.entries()].flatMap(([name, english]) =>
        (name === english) !== swedish || values.size === new Set(values.values()).size ? [name] : [],
      );
      return { id: "unknownValue", path, params: { key, value, nearest: nearest(value, values.keys()), allowed } };
    }
    case "const":
      return { id: "wrongVersion", path, params: { value: String(valueAt(path, tree.value)) } };
    case "required":
      return error.params.missingProperty === "municipality"
        ? { id: "noMunicipality", path: ["municipality"], params: {} }
        : undefined;
    case "type":
      return {
        id: "wrongType",
        path,
        params: { key, expected: expected(error.params.type), found: found(valueAt(path, tree.value)) },
      };
    default:
      return undefined;
  }
}

function expected(types: string | readonly string[]): Found {
  const all = [types].flat();
  if (all.includes("string")) return "text";
  return all.includes("object") ? "mapping" : "list";
}

function found(value: unknown): Found {
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return "mapping";
  return typeof value === "number" ? "number" : "text";
}

/** A JSON Pointer of the validator as a path, with the indices of lists as numbers. */
export function pathOf(pointer: string, root: Place): NodePath {
  const steps = pointer.split("/").slice(1);
  let place: Place | undefined = root;
  return steps.map((raw) => {
    const step = raw.replace(/~1/g, "/").replace(/~0/g, "~");
    const index = Number(step);
    const number = place?.children.has(index) || (place?.single && index === 0);
    if (!(place?.single && number)) place = place?.children.get(number ? index : step);
    return number ? index : step;
  });
}

function shapeAt(path: NodePath): Shape {
  return path.reduce<Shape>(
    (shape, step) =>
      (typeof step === "number"
        ? shape.item
        : [...shape.keys.values()].find(({ english }) => english === step)?.shape) ?? shape,
    planShape,
  );
}

function valueAt(path: NodePath, root: unknown): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  );
}

/** The innermost key of a path, as the user wrote it. */
function nameAt(path: NodePath, root: Place): string {
  let place: Place | undefined = root;
  let name = "";
  for (const step of path) {
    if (place?.single && step === 0) continue;
    place = place?.children.get(step);
    name = place?.name ?? name;
  }
  return name;
}
