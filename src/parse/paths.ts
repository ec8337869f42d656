import type { NodePath } from "../core/text/source.ts";
import { type Place, placeWithin } from "./places.ts";

/** A JSON Pointer of the validator as a path, with the indices of lists as numbers. */
export function pathOf(pointer: string, root: Place): NodePath {
  let place: Place | undefined = root;
  return pointer
    .split("/")
    .slice(1)
    .map((raw) => {
      const name = raw.replace(/~1/g, "/").replace(/~0/g, "~");
      const index = Number(name);
      const step: string | number = place && placeWithin(place, index) ? index : name;
      place = place && placeWithin(place, step);
      return step;
    });
}

/** What a path leads to in a value. */
export function valueAt(path: NodePath, root: unknown): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  );
}

export function placeAt(path: NodePath, root: Place): Place | undefined {
  return path.reduce<Place | undefined>((place, step) => place && placeWithin(place, step), root);
}

/** The innermost key of a path, as the user wrote it. */
export function nameAt(path: NodePath, root: Place): string {
  let place: Place | undefined = root;
  let name = "";
  for (const step of path) {
    place = place && placeWithin(place, step);
    name = place?.name ?? name;
  }
  return name;
}
