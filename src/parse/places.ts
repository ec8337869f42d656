import type { LineCounter } from "yaml";
import { type NodePath, type Span, toPointer } from "../core/source.ts";
import type { Place, Range } from "./tree.ts";

export function spanOf([start, end]: Range, lines: LineCounter): Span {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

/** Where a path leads: to the value; where it is missing, to the key of the nearest thing that exists, or an item's first line. */
export function rangeAt(path: NodePath, root: Place, text: string): Range {
  let place = root;
  for (const step of path) {
    if (place.single && step === 0) continue;
    const next = place.children.get(step);
    if (!next) return heading(place, text);
    place = next;
  }
  return place.children.size > 0 || isEmpty(place.range) ? heading(place, text) : place.range;
}

/** The key of a thing; of an item in a list, its first line; of the whole file, its first key. */
function heading(place: Place, text: string): Range {
  if (place.key) return place.key;
  const [first] = place.children.values();
  const [start, end] = first?.key ?? place.range;
  const line = text.slice(start, end).search(/[\r\n]/);
  return [start, line < 0 ? end : start + line];
}

function isEmpty([start, end]: Range): boolean {
  return start === end;
}

/** A path as a JSON Pointer into the file, where a list of one may be written without its list. */
export function pointerTo(path: NodePath, root: Place): string {
  const steps: (string | number)[] = [];
  let place: Place | undefined = root;
  for (const step of path) {
    if (place?.single && step === 0) continue;
    steps.push(typeof step === "string" ? (step.split("\u0000")[0] ?? step) : step);
    place = place?.children.get(step);
  }
  return toPointer(steps);
}
