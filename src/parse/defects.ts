import type { ErrorObject } from "ajv";
import type { Defect, Shape as Found, WrongType } from "../core/faults/defect.ts";
import type { Spelling } from "../core/plan/plan.ts";
import { nearest } from "../core/text/nearest.ts";
import { partsOf } from "../core/text/parts.ts";
import type { NodePath } from "../core/text/source.ts";
import { readWhen } from "../core/time/when.ts";
import { keysMeantBy, valuesMeantBy, withDiacritics } from "./other-words.ts";
import { nameAt, pathOf, placeAt, valueAt } from "./paths.ts";
import { foldValue, nameIn, planShape, type Shape } from "./shape.ts";
import type { Tree } from "./tree.ts";

/** Of more places than these one cannot tell which is meant. */
const mostHomes = 3;

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
      const shape = shapeAt(path, root);
      const meant = keysMeant(unknown, shape, tree.spelling);
      // A slip in a key that may stand here is likelier than a key that stands in the wrong part.
      const near = meant.length > 0 ? meant : keysNear(unknown, shape, tree.spelling);
      const under = near.length > 0 ? [] : homesOf(unknown, root, tree.spelling);
      return {
        id: "unknownKey",
        path: [...path, unknown],
        params: { key: unknown, nearest: near, ...(under.length > 0 && { under }) },
      };
    }
    case "enum": {
      const found = valueAt(path, tree.value);
      // A list or a mapping where a word is wanted is told of by its type alone.
      if (typeof found === "object") return undefined;
      const value = String(found);
      const { values } = shapeAt(path, root);
      const { spelling } = tree;
      const allowed = [...values.entries()].flatMap(([name, english]) =>
        (name === english) === (spelling === "en") || values.size === new Set(values.values()).size ? [name] : [],
      );
      const each = partsOf(value).flatMap((part) => valuesNear(part, values, spelling).slice(0, 1));
      const isStatus = path.at(-1) === "status";
      const params = {
        key,
        value,
        nearest: valuesNear(value, values, spelling),
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
    keys: keyNames(shape.list === "no" ? shape : (shape.item ?? shape), tree.spelling),
    first: [...(place?.children.values() ?? [])][0]?.name,
  };
}

/** The first two keys that may stand in a place, a title before others; ids are left out, as nobody has to write them. */
function keyNames({ keys }: Shape, spelling: Spelling): readonly string[] {
  const own = [...keys.values()].filter(({ english }) => english !== "id");
  const names = [...own.filter(({ english }) => english === "title"), ...own];
  return [...new Set(names.map((key) => nameIn(spelling, key)))].slice(0, 2);
}

/** The keys that another word than theirs may stand for. */
function keysMeant(unknown: string, { keys }: Shape, spelling: Spelling): readonly string[] {
  const meant = keysMeantBy(unknown).flatMap(
    (english) => [...keys.values()].find((key) => key.english === english) ?? [],
  );
  return [...new Set(meant.map((key) => nameIn(spelling, key)))];
}

/** The keys that are spelt much like an unknown one, in the file's own language first. */
function keysNear(unknown: string, { keys }: Shape, spelling: Spelling): readonly string[] {
  const near = nearest(unknown, keys.keys());
  const names = near.length > 0 ? near : nearest(withDiacritics(unknown), keys.keys());
  const own = names.filter((name) => {
    const key = keys.get(name);
    return key && nameIn(spelling, key) === name;
  });
  return own.length > 0 ? own : names;
}

/** The keys below which an unknown one is known; none where it is so in many places, which tells nothing. */
function homesOf(unknown: string, root: Shape, spelling: Spelling): readonly string[] {
  const homes = new Set<string>();
  const seen = new Set<Shape>();
  const look = (shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    for (const key of new Set(shape.keys.values())) {
      const inner = key.shape.item ?? key.shape;
      if (inner.keys.has(unknown.normalize("NFC"))) homes.add(nameIn(spelling, key));
      look(inner);
    }
  };
  look(root);
  return homes.size > mostHomes ? [] : [...homes];
}

function valuesNear(value: string, values: ReadonlyMap<string, string>, spelling: Spelling): readonly string[] {
  if (values.has(foldValue(value))) return [foldValue(value)];
  const named = (english: string) => [...values].flatMap(([name, own]) => (own === english ? [name] : []));
  const isOwn = (name: string) => {
    const english = values.get(name) ?? name;
    return named(english).length === 1 || (name === english) === (spelling === "en");
  };
  const meant = valuesMeantBy(value).flatMap(named).filter(isOwn);
  if (meant.length > 0) return meant;
  const near = nearest(value, values.keys());
  return near.some(isOwn) ? near.filter(isOwn) : near;
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

function shapeAt(path: NodePath, root: Shape): Shape {
  return path.reduce<Shape>(
    (shape, step) =>
      (typeof step === "number"
        ? shape.item
        : ([...shape.keys.values()].find(({ english }) => english === step)?.shape ?? shape.rest)) ?? shape,
    root,
  );
}
