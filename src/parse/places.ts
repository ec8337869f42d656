import type { LineCounter } from "yaml";
import { isUnseen } from "../core/text/invisible.ts";
import { type NodePath, type Span, toPointer } from "../core/text/source.ts";
import type { Alias, Node, Range } from "./nodes.ts";
import { anyShape, keyOf, type Shape } from "./shape.ts";

/** Where a node stands. */
export interface Place {
  readonly range: Range;
  /** The key that the node is the value of. */
  readonly key: Range | undefined;
  /** The key as the user wrote it. */
  readonly name: string | undefined;
  readonly children: ReadonlyMap<string | number, Place>;
  /** A single thing where a list may stand: its item 0 is the thing itself. */
  readonly single: boolean;
}

/** What each alias stands for; of one that leads nowhere, undefined. */
export type Targets = ReadonlyMap<Alias, Node | undefined>;

const noChildren: Place["children"] = new Map();

/** Where a node of a tree stands, and what stands in it: found out when it is asked for, as few places ever are. */
export function placeOfNode(
  node: Node | null,
  shape: Shape,
  targets: Targets,
  key?: Range,
  name?: string,
  range = rangeOf(node),
): Place {
  if (node?.kind === "alias") {
    const target = targets.get(node);
    return target ? placeOfNode(target, shape, targets, key, name, range) : leaf(range, key, name);
  }
  const item = itemShape(node, shape);
  const found = () => childrenOf(node, item ?? shape, targets);
  return new LazyPlace({ range, key, name, single: item !== undefined }, found);
}

/** A class: V8 makes an object of one in a fraction of the time that a literal with a getter takes. */
class LazyPlace implements Place {
  readonly range: Range;
  readonly key: Range | undefined;
  readonly name: string | undefined;
  readonly single: boolean;
  readonly #find: () => Place["children"];
  #children: Place["children"] | undefined;

  constructor({ range, key, name, single }: Omit<Place, "children">, find: () => Place["children"]) {
    this.range = range;
    this.key = key;
    this.name = name;
    this.single = single;
    this.#find = find;
  }

  get children() {
    this.#children ??= this.#find();
    return this.#children;
  }
}

function leaf(range: Range, key?: Range, name?: string): Place {
  return { range, key, name, children: noChildren, single: false };
}

function childrenOf(node: Node | null, shape: Shape, targets: Targets): Place["children"] {
  if (node?.kind === "sequence")
    return new Map(node.items.map((item, index) => [index, placeOfNode(item, shape.item ?? anyShape, targets)]));
  if (node?.kind !== "mapping") return noChildren;
  const children = new Map<string | number, Place>();
  for (const [index, pair] of node.pairs.entries()) {
    const { name, key } = pair;
    const known = keyOf(shape, name);
    const english = known?.english ?? name;
    // A key that stands twice has a name of its own the second time, so that it has a place; the first one counts.
    if (children.has(english)) children.set(`${english}\u0000${index}`, leaf(key, key, name));
    // Of a key that is unknown it is the key itself that is wrong, whatever it holds.
    else if (!known && shape !== anyShape) children.set(english, leaf(key, key, name));
    else children.set(english, placeOfNode(pair.value, known?.shape ?? anyShape, targets, key, name));
  }
  return children;
}

/** The shape of a single thing where a list may stand; undefined for a list, and for what may not stand in one. */
export function itemShape(node: Node | null, shape: Shape): Shape | undefined {
  return shape.list === "one-or-list" && node?.kind !== "sequence" && !isBlank(node) ? shape.item : undefined;
}

/** A value that is there but says nothing. */
export function isBlank(node: Node | null): boolean {
  return (
    node === null ||
    (node.kind === "scalar" && (node.value === null || (typeof node.value === "string" && isUnseen(node.value))))
  );
}

function rangeOf(node: Node | null): Range {
  return node?.range ?? [0, 0];
}

export function spanOf([start, end]: Range, lines: LineCounter): Span {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

/** One step further; to item 0 of a single thing it is none. */
export function placeWithin(place: Place, step: string | number): Place | undefined {
  return place.single && step === 0 ? place : place.children.get(step);
}

/** Where a path leads: to the value; where it is missing, to the key of the nearest thing that exists, or an item's first line. */
export function rangeAt(path: NodePath, root: Place, text: string): Range {
  let place = root;
  for (const step of path) {
    const next = placeWithin(place, step);
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
