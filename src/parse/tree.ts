import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Defect } from "../core/defect.ts";
import type { NodePath } from "../core/source.ts";
import { foldValue, type Shape } from "./shape.ts";

/** Offsets in the text: start, and the end, exclusive. */
export type Range = readonly [number, number];

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

export interface Tree {
  /** The file's content under English names, with every text a string and a single thing in a list of one. */
  readonly value: unknown;
  readonly place: Place;
  readonly swedishKeys: number;
  readonly englishKeys: number;
  /** Keys that stand twice, and aliases that lead nowhere. */
  readonly defects: readonly Defect[];
}

/** How many nodes a file may have once its aliases are written out. */
const nodeLimit = 100_000;

const nowhere: Place = { range: [0, 0], key: undefined, name: undefined, children: new Map(), single: false };

/**
 * Translates a document into English names in one walk, keeping the place of everything.
 *
 * Unknown keys, values and shapes are left as they are, for the schema to complain of.
 * Returns undefined when aliases make the document grow past all bounds.
 */
export function readTree(
  document: Document.Parsed,
  shape: Shape,
  lineOf: (offset: number) => number,
): Tree | undefined {
  const anchors = new Map<string, Node>();
  const defects: Defect[] = [];
  const spellings = { swedish: 0, english: 0 };
  let nodes = 0;

  const read = (
    node: Node | null,
    shape: Shape,
    path: NodePath,
    key?: Range,
    name?: string,
  ): { value: unknown; place: Place } => {
    if (++nodes > nodeLimit) return { value: undefined, place: nowhere };
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const range = rangeOf(node);
      if (!target) {
        defects.push({ id: "unknownAlias", path, params: { name: node.source } });
        return { value: undefined, place: { ...nowhere, range, key, name } };
      }
      const { value, place } = read(target, shape, path, key, name);
      return { value, place: { ...place, range } };
    }
    if (shape.list === "one-or-list" && shape.item && !isSeq(node) && !isBlank(node)) {
      const { value, place } = read(node, shape.item, path, key, name);
      return { value: value === undefined ? undefined : [value], place: { ...place, single: true } };
    }
    const result = isMap(node)
      ? readMap(node.items as Pair<Node, Node | null>[], shape, path)
      : isSeq(node)
        ? readSeq(node.items as Node[], shape, path)
        : readScalar(node, shape);
    if (node?.anchor) anchors.set(node.anchor, node);
    return {
      value: result.value,
      place: { range: rangeOf(node) ?? key ?? [0, 0], key, name, children: result.children, single: false },
    };
  };

  const readMap = (pairs: readonly Pair<Node, Node | null>[], shape: Shape, path: NodePath) => {
    const value: Record<string, unknown> = Object.create(null);
    const children = new Map<string | number, Place>();
    for (const pair of pairs) {
      const name = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key);
      const known = shape.keys.get(name.normalize("NFC"));
      const english = known?.english ?? name;
      const keyRange = rangeOf(pair.key);
      const first = children.get(english);
      if (first) {
        // Under a name of its own, so that it has a place; the first one counts.
        const twin = `${english}\u0000${children.size}`;
        children.set(twin, { ...nowhere, range: keyRange, key: keyRange, name });
        defects.push({
          id: "duplicateKey",
          path: [...path, twin],
          params: { key: name, first: first.name ?? name, line: lineOf(first.range[0]) },
        });
        continue;
      }
      if (known && known.english !== known.swedish)
        spellings[name.normalize("NFC") === known.swedish ? "swedish" : "english"] += 1;
      const child = read(pair.value, known?.shape ?? anyShape, [...path, english], keyRange, name);
      // Of a key that is unknown it is the key itself that is wrong, whatever it holds.
      const isUnknown = !known && shape !== anyShape;
      children.set(english, isUnknown ? { ...nowhere, range: keyRange, key: keyRange, name } : child.place);
      if (child.value !== undefined) value[english] = child.value;
    }
    return { value, children };
  };

  const readSeq = (items: readonly Node[], shape: Shape, path: NodePath) => {
    const results = items.map((item, index) => read(item, shape.item ?? anyShape, [...path, index]));
    return {
      value: results.map(({ value }) => value ?? null),
      children: new Map(results.map(({ place }, index) => [index, place])),
    };
  };

  const { value, place } = read(document.contents, shape, []);
  if (nodes > nodeLimit) return undefined;
  return { value, place, swedishKeys: spellings.swedish, englishKeys: spellings.english, defects };
}

/** For what no schema is followed in: everything stays as YAML has it. */
export const anyShape: Shape = { keys: new Map(), values: new Map(), list: "no", item: undefined, text: false };

function readScalar(node: Node | null, shape: Shape) {
  const children = new Map<string | number, Place>();
  if (isBlank(node) || !isScalar(node)) return { value: undefined, children };
  if (shape.text)
    return { value: typeof node.value === "string" ? node.value : (node.source ?? String(node.value)), children };
  return {
    value: typeof node.value === "string" ? (shape.values.get(foldValue(node.value)) ?? node.value) : node.value,
    children,
  };
}

/** A value that is there but says nothing. */
function isBlank(node: Node | null): boolean {
  return (
    node === null ||
    (isScalar(node) && (node.value === null || (typeof node.value === "string" && node.value.trim() === "")))
  );
}

function rangeOf(node: Node | null): Range {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}
