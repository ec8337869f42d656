import type { ErrorObject } from "ajv";
import type { Defect, Shape as Found, WrongType } from "../core/faults/defect.ts";
import { nearest } from "../core/text/nearest.ts";
import { partsOf } from "../core/text/parts.ts";
import type { NodePath } from "../core/text/source.ts";
import { readWhen } from "../core/time/when.ts";
import { keysMeantBy, valuesMeantBy, withDiacritics } from "./other-words.ts";
import type { Place } from "./places.ts";
import { foldValue, planShape, type Shape } from "./shape.ts";
import type { Tree } from "./tree.ts";

/** Puts the schema's complaints in a user's terms, each at its place in the tree. */
export function defectsOf(tree: Tree, errors: readonly ErrorObject[], root: Shape = planShape): Defect[] {
  return errors.flatMap((error) => {
    const path = pathOf(error.instancePath, tree.place);
    const defect = defectOf(error, path, tree, root);
    return defect ? [defect] : [];
  });
}

function defectOf(error: ErrorObject, path: NodePath, tree: Tree, root: Shape): Defect | undefined {
  const key = nameAt(path, tree.place);
  switch (error.keyword) {
    case "additionalProperties": {
      const unknown = String(error.params.additionalProperty);
      return {
        id: "unknownKey",
        path: [...path, unknown],
        params: { key: unknown, nearest: keysNear(unknown, shapeAt(path, root), isSwedish(tree)) },
      };
    }
    case "enum": {
      const found = valueAt(path, tree.value);
      // A list or a mapping where a word is wanted is told of by its type alone.
      if (typeof found === "object") return undefined;
      const value = String(found);
      const { values } = shapeAt(path, root);
      const swedish = isSwedish(tree);
      const allowed = [...values.entries()].flatMap(([name, english]) =>
        (name === english) !== swedish || values.size === new Set(values.values()).size ? [name] : [],
      );
      const each = partsOf(value).flatMap((part) => valuesNear(part, values, swedish).slice(0, 1));
      const isStatus = path.at(-1) === "status";
      const params = {
        key,
        value,
        nearest: valuesNear(value, values, swedish),
        allowed,
        each: each.length === partsOf(value).length ? [...new Set(each)] : [],
        elsewhere: isStatus && readWhen(value).kind === "open" ? "deadline" : undefined,
      };
      return { id: "unknownValue", path, params };
    }
    case "const":
      return { id: "wrongVersion", path, params: { value: versionAt(path, tree) } };
    case "required":
      return error.params.missingProperty === "municipality"
        ? { id: "noMunicipality", path: ["municipality"], params: {} }
        : undefined;
    case "type":
      return { id: "wrongType", path, params: wrongType(error, path, tree, root) };
    default:
      return undefined;
  }
}

function versionAt(path: NodePath, tree: Tree): string {
  const version = valueAt(path, tree.value);
  return typeof version === "object" ? "" : String(version);
}

function wrongType(error: ErrorObject, path: NodePath, tree: Tree, root: Shape): WrongType {
  const shape = shapeAt(path, root);
  const place = placeAt(path, tree.place);
  return {
    key: nameAt(path, tree.place),
    expected: expected(error.params.type),
    found: found(valueAt(path, tree.value)),
    inList: typeof path.at(-1) === "number" && !placeAt(path.slice(0, -1), tree.place)?.single,
    keys: keyNames(shape.list === "no" ? shape : (shape.item ?? shape), isSwedish(tree)),
    first: [...(place?.children.values() ?? [])][0]?.name,
  };
}

/** The first two keys that may stand in a place, a title before others; ids are left out, as nobody has to write them. */
function keyNames({ keys }: Shape, swedish: boolean): readonly string[] {
  const own = [...keys.values()].filter(({ english }) => english !== "id");
  const names = [...own.filter(({ english }) => english === "title"), ...own];
  return [...new Set(names.map((key) => (swedish ? key.swedish : key.english)))].slice(0, 2);
}

/** The keys that an unknown one may stand for: those of another word, or else those spelt much like it, in the file's own language first. */
function keysNear(unknown: string, { keys }: Shape, swedish: boolean): readonly string[] {
  const meant = keysMeantBy(unknown).flatMap(
    (english) => [...keys.values()].find((key) => key.english === english) ?? [],
  );
  if (meant.length > 0) return [...new Set(meant.map((key) => (swedish ? key.swedish : key.english)))];
  const near = nearest(unknown, keys.keys());
  const names = near.length > 0 ? near : nearest(withDiacritics(unknown), keys.keys());
  const own = names.filter((name) => keys.get(name)?.[swedish ? "swedish" : "english"] === name);
  return own.length > 0 ? own : names;
}

function valuesNear(value: string, values: ReadonlyMap<string, string>, swedish: boolean): readonly string[] {
  if (values.has(foldValue(value))) return [foldValue(value)];
  const named = (english: string) => [...values].flatMap(([name, own]) => (own === english ? [name] : []));
  const isOwn = (name: string) => {
    const english = values.get(name) ?? name;
    return named(english).length === 1 || (name === english) !== swedish;
  };
  const meant = valuesMeantBy(value).flatMap(named).filter(isOwn);
  if (meant.length > 0) return meant;
  const near = nearest(value, values.keys());
  return near.some(isOwn) ? near.filter(isOwn) : near;
}

function isSwedish({ swedishKeys, englishKeys }: Tree): boolean {
  return swedishKeys >= englishKeys;
}

function expected(types: string | readonly string[]): Found {
  const all = [types].flat();
  if (all.includes("string")) return "text";
  if (all.includes("integer")) return "number";
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

function shapeAt(path: NodePath, root: Shape): Shape {
  return path.reduce<Shape>(
    (shape, step) =>
      (typeof step === "number"
        ? shape.item
        : ([...shape.keys.values()].find(({ english }) => english === step)?.shape ?? shape.rest)) ?? shape,
    root,
  );
}

function valueAt(path: NodePath, root: unknown): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  );
}

function placeAt(path: NodePath, root: Place): Place | undefined {
  return path.reduce<Place | undefined>(
    (place, step) => (place?.single && step === 0 ? place : place?.children.get(step)),
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
