import { isAlias, isMap, isScalar, isSeq, type Node as YamlNode, type Pair as YamlPair } from "yaml";

/** Offsets in the text: start, and the end, exclusive. What `yaml` puts after them is of no use here. */
export type Range = readonly [start: number, end: number, ...rest: number[]];

/** What stands in a text in YAML, as much as a plan needs of it. */
export type Node = Scalar | Mapping | Sequence | Alias;

export interface Scalar {
  readonly kind: "scalar";
  readonly range: Range;
  readonly anchor?: string | undefined;
  /** A tag that is none of YAML's own, as it is written; nothing comes of it. */
  readonly tag?: string | undefined;
  readonly value: unknown;
  /** The text that the value was read from. */
  readonly source: string | undefined;
}

export interface Mapping {
  readonly kind: "mapping";
  readonly range: Range;
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  /** The key as the user wrote it. */
  readonly name: string;
  readonly key: Range;
  readonly value: Node | null;
}

export interface Sequence {
  readonly kind: "sequence";
  readonly range: Range;
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
  readonly items: readonly (Node | null)[];
}

export interface Alias {
  readonly kind: "alias";
  readonly range: Range;
  readonly anchor?: undefined;
  readonly tag?: undefined;
  readonly source: string;
}

const standardPrefix = /^tag:yaml\.org,2002:/;
/** The tags of the core schema, and the one that says only that a value has no other. */
const coreTag = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;

/** What the parser's own nodes hold. */
export function nodeOf(node: YamlNode | null): Node | null {
  if (!node) return null;
  const range = node.range ?? [0, 0];
  if (isAlias(node)) return { kind: "alias", range, source: node.source };
  const { anchor } = node;
  const tag = node.tag && !coreTag.test(node.tag) ? node.tag.replace(standardPrefix, "!!") : undefined;
  if (isMap<YamlNode, YamlNode | null>(node))
    return { kind: "mapping", range, anchor, tag, pairs: node.items.map(pairOf) };
  if (isSeq<YamlNode>(node)) return { kind: "sequence", range, anchor, tag, items: node.items.map(nodeOf) };
  if (isScalar(node)) return { kind: "scalar", range, anchor, tag, value: node.value, source: node.source };
  return null;
}

function pairOf(pair: YamlPair<YamlNode, YamlNode | null>): Pair {
  return { name: nameOf(pair), key: pair.key?.range ?? [0, 0], value: nodeOf(pair.value) };
}

/** A key as the user wrote it. */
export function nameOf({ key }: YamlPair<YamlNode, YamlNode | null>): string {
  return isScalar(key) ? String(key.source ?? key.value) : String(key);
}
