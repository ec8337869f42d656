import type { Mapping, Node, Pair, Scalar, Sequence } from "./nodes.ts";
import { type Cursor, colon, isBlockAt, most, readBlock, readValue, spaces, take } from "./plain-values.ts";

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/** A collection that lines may still add to. */
interface Open {
  readonly column: number;
  readonly node: (Changing<Mapping> & { pairs: Changing<Pair>[] }) | (Changing<Sequence> & { items: Node[] });
  /** Whether nothing has been said yet of the last thing in it. */
  waits: boolean;
}

const blank = / *(?:#[^\r\n]*)?(?:\r?\n|$)/y;
const lineEnd = /(?: +#[^\r\n]*| *)(?:\r?\n|$)/y;
const dash = /-(?: +|(?=\r?\n|$))/y;
/** Longer keys are an error in YAML. */
const key = /[^\s.\-?:,[\]{}#&*!|>'"%@`](?:[^:#\r\n\t]{0,998}[^:#\r\n\t ])?(?=:(?: |\r?\n|$))/y;

/**
 * Reads the plain YAML that most plans are written in (lines with keys, dashes and words), many times as fast as the
 * parser does. Of any other text it says nothing, right or wrong: that is the parser's to read.
 */
export function readPlain(text: string): Node | undefined {
  if (text.length > most.characters) return undefined;
  const cursor: Cursor = { text, at: 0 };
  const items = [nothing(0)];
  // The whole is read as what stands in a list of one.
  const open: Open[] = [{ column: -1, node: { kind: "sequence", range: [0, 0], items }, waits: true }];
  let end = 0;
  while (cursor.at < text.length) {
    if (take(cursor, blank)) continue;
    if (!readLine(cursor, open, end)) return undefined;
    end = cursor.at;
  }
  while (open.length > 1) close(open, end);
  return open[0]?.waits ? undefined : items[0];
}

/** Adds what a line says to the collections that are open; `end` is where the line before it ended. */
function readLine(cursor: Cursor, open: Open[], end: number): boolean {
  const line = cursor.at;
  take(cursor, spaces);
  let start = cursor.at;
  let place: Open | undefined;
  if (take(cursor, dash)) {
    place = placeFor("sequence", start, line, open, end);
    if (place?.node.kind !== "sequence") return false;
    place.node.items.push(nothing(cursor.at));
    place.waits = true;
    start = cursor.at;
  }
  if (take(cursor, key)) {
    const range = [start, cursor.at] as const;
    take(cursor, colon);
    place = placeFor("mapping", start, line, open, end);
    if (place?.node.kind !== "mapping" || place.node.pairs.length === most.keys) return false;
    place.node.pairs.push({ name: cursor.text.slice(...range), key: range, value: nothing(cursor.at) });
    place.waits = true;
  }
  if (!place) return false;
  // What is said of it stands on the next lines, if anywhere.
  if (take(cursor, blank)) return true;
  const isBlock = isBlockAt(cursor);
  const value = isBlock ? readBlock(cursor, place.column) : readValue(cursor, open.length);
  if (!value) return false;
  fill(place, value);
  return isBlock || take(cursor, lineEnd);
}

/** The collection that a line adds to: one that stands at its column, or a new one where something waits for it. */
function placeFor(kind: "mapping" | "sequence", start: number, line: number, open: Open[], end: number) {
  const column = start - line;
  for (let last = open.at(-1); last; last = open.at(-1)) {
    if (last.column === column && last.node.kind === kind) return last;
    // A list may stand straight below its key.
    const isBelow = last.column === column && kind === "sequence";
    if (last.waits && (last.column < column || isBelow)) return openIn(last, kind, start, column, open);
    if (last.column < column) return undefined;
    close(open, end);
  }
  return undefined;
}

function openIn(parent: Open, kind: "mapping" | "sequence", start: number, column: number, open: Open[]) {
  if (open.length > most.depth) return undefined;
  const range = [start, start] as const;
  const node = kind === "mapping" ? { kind, range, pairs: [] } : { kind, range, items: [] };
  fill(parent, node);
  const place: Open = { column, node, waits: false };
  open.push(place);
  return place;
}

function fill(place: Open, value: Node): void {
  const { node } = place;
  if (node.kind === "sequence") node.items[node.items.length - 1] = value;
  else (node.pairs[node.pairs.length - 1] as Changing<Pair>).value = value;
  place.waits = false;
}

function close(open: Open[], end: number): void {
  const node = open.pop()?.node;
  if (node) node.range = [node.range[0], end];
}

function nothing(at: number): Scalar {
  return { kind: "scalar", range: [at, at], value: null, source: "" };
}
