import type { Defect } from "../core/faults/defect.ts";
import type { LimitName, Limits } from "../core/faults/limits.ts";
import type { Spelling } from "../core/plan/plan.ts";
import { withoutUnseen } from "../core/text/invisible.ts";
import type { Alias, Mapping, Node } from "./nodes.ts";
import { isBlank, itemShape, type Place, placeOfNode } from "./places.ts";
import { anyShape, foldValue, keyOf, type Shape } from "./shape.ts";
import type { Excess } from "./tokens.ts";

export interface Tree {
  /** The file's content under English names, with every text a string and a single thing in a list of one. */
  readonly value: unknown;
  readonly place: Place;
  /** The language that most of its keys are in. */
  readonly spelling: Spelling;
  /** Keys that stand twice, aliases that lead nowhere, and tags. */
  readonly defects: readonly Defect[];
}

/** What has to be known of the text besides what stands in it. */
export interface Reading {
  lineOf(offset: number): number;
  /** Whether something follows the sign for a comment, without a space between, on the line of a value that ends there. */
  hasHash(end: number): boolean;
}

/**
 * Translates what stands in a text into English names in one walk, which stops when aliases make it grow past the limits.
 *
 * Unknown keys, values and shapes are left as they are, for the schema to complain of.
 */
export function readTree(root: Node | null, shape: Shape, { lineOf, hasHash }: Reading, limits: Limits): Tree | Excess {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  const defects: Defect[] = [];
  const spellings: Record<Spelling, number> = { sv: 0, en: 0 };
  /** Where the walk is. */
  const path: (string | number)[] = [];
  let values = 0;
  let characters = 0;
  /** The outermost alias that is being written out. */
  let alias: Alias | undefined;
  let excess: Excess | undefined;

  const read = (node: Node | null, shape: Shape): unknown => {
    if (excess) return undefined;
    if (++values > limits.values) return exceed("values", node);
    if (node?.kind === "alias") return readAlias(node, shape);
    const item = itemShape(node, shape);
    if (item) {
      const value = read(node, item);
      return value === undefined ? undefined : [value];
    }
    if (node?.tag && !alias) defects.push({ id: "ignoredTag", path: [...path], params: { tag: node.tag } });
    const value =
      node?.kind === "mapping"
        ? readMap(node, shape)
        : node?.kind === "sequence"
          ? node.items.map((item, index) => readAt(index, item, shape.item ?? anyShape) ?? null)
          : readText(node, shape);
    if (node?.anchor) anchors.set(node.anchor, node);
    return value;
  };

  const exceed = (of: LimitName, node: Node | null): undefined => {
    const [offset = 0] = (alias ?? node)?.range ?? [];
    excess = { of, limit: limits[of], writtenOut: alias !== undefined, offset };
  };

  const readText = (node: Node | null, shape: Shape): unknown => {
    const value = readScalar(node, shape);
    if (typeof value === "string") characters += value.length;
    if (node && !alias) tellOfHash(node.range[1]);
    return characters > limits.bytes ? exceed("bytes", node) : value;
  };

  const tellOfHash = (end: number): void => {
    if (hasHash(end)) defects.push({ id: "afterHash", path: [...path], params: {} });
  };

  const readAt = (step: string | number, node: Node | null, shape: Shape): unknown => {
    path.push(step);
    const value = read(node, shape);
    path.pop();
    return value;
  };

  const readAlias = (own: Alias, shape: Shape): unknown => {
    // What it stands for is settled where it stands, not where an alias of what it stands in does: that could be itself.
    if (!targets.has(own)) targets.set(own, anchors.get(own.source));
    const target = targets.get(own);
    if (!target) {
      defects.push({ id: "unknownAlias", path: [...path], params: { name: own.source } });
      return undefined;
    }
    const outer = alias;
    alias ??= own;
    const value = read(target, shape);
    alias = outer;
    return value;
  };

  const readMap = (map: Mapping, shape: Shape) => {
    const value: Record<string, unknown> = Object.create(null);
    const names = new Set<string>();
    let place: Place | undefined;
    for (const [index, pair] of map.pairs.entries()) {
      const { name } = pair;
      characters += name.length;
      const known = keyOf(shape, name);
      const english = known?.english ?? name;
      if (names.has(english)) {
        place ??= placeOfNode(map, shape, targets);
        const first = place.children.get(english);
        defects.push({
          id: "duplicateKey",
          path: [...path, `${english}\u0000${index}`],
          params: { key: name, first: first?.name ?? name, line: lineOf(first?.range[0] ?? 0) },
        });
        continue;
      }
      names.add(english);
      if (known && known.english !== known.swedish)
        spellings[name.normalize("NFC") === known.swedish ? "sv" : "en"] += 1;
      const child = readAt(english, pair.value, known?.shape ?? anyShape);
      if (isBlank(pair.value) && !alias) {
        path.push(english);
        tellOfHash(pair.key[1] + 1);
        path.pop();
      }
      if (child !== undefined) value[english] = child;
      // A key that nobody knows is told of, blank or not: a comma within { } makes one of half a name.
      else if (!known && shape.keys.size > 0) value[english] = null;
    }
    return value;
  };

  const value = read(root, shape);
  if (excess) return excess;
  const place = placeOfNode(root, shape, targets);
  return { value, place, spelling: spellings.sv >= spellings.en ? "sv" : "en", defects };
}

function readScalar(node: Node | null, shape: Shape): unknown {
  if (isBlank(node) || node?.kind !== "scalar") return undefined;
  if (typeof node.value !== "string") return shape.text ? (node.source ?? String(node.value)) : node.value;
  // Nobody sees them, and a word that holds one is the same word.
  const value = withoutUnseen(node.value);
  if (shape.text || shape.values.size === 0) return value;
  return shape.values.get(value) ?? shape.values.get(foldValue(value)) ?? value;
}
