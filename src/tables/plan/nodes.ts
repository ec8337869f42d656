import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { nameOf } from "../../parse/nodes.ts";
import { keyOf, type Shape } from "../../parse/shape.ts";

export type MapNode = YAMLMap<Node, Node | null>;
export type SeqNode = YAMLSeq<Node>;
export type PairNode = Pair<Node, Node | null>;

/** The pair of a key, by the key's English name, whichever name the file has for it. */
export function pairIn(map: MapNode, shape: Shape | undefined, english: string): PairNode | undefined {
  return map.items.find((pair) => shape && keyOf(shape, nameOf(pair))?.english === english);
}

/** The node that an alias stands for, or the node itself. */
function resolved(node: Node | null | undefined, document: Document): Node | undefined {
  return (isAlias(node) ? node.resolve(document) : node) ?? undefined;
}

export function mapAt(node: Node | null | undefined, document: Document): MapNode | undefined {
  const found = resolved(node, document);
  return isMap<Node, Node | null>(found) ? found : undefined;
}

export function seqAt(node: Node | null | undefined, document: Document): SeqNode | undefined {
  const found = resolved(node, document);
  return isSeq<Node>(found) ? found : undefined;
}

/** Whether nothing stands behind a key. */
export function isEmptyNode(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && node.value === null && (node.source ?? "") === "");
}
