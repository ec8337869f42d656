import type { LineCounter } from "yaml";
import type { Limits } from "../core/faults/limits.ts";
import type { TextFault } from "../core/faults/unreadable.ts";
import type { NodePath, Span } from "../core/text/source.ts";
import type { Node } from "./nodes.ts";
import { rangeAt, spanOf } from "./places.ts";
import { readNodes } from "./read-nodes.ts";
import type { Shape } from "./shape.ts";
import { readTree, type Tree } from "./tree.ts";
import { tooMuch, type YamlFault } from "./yaml.ts";

/** A text that was read, and where everything in it stands. */
export interface Source extends Tree {
  /** Without a byte order mark. */
  readonly text: string;
  readonly root: Node | null;
  readonly lines: LineCounter;
  readonly directive?: string | undefined;
  locate(path: NodePath): Span;
}

/** Why a text is no YAML that can be read, and where that shows. */
export interface Unread {
  readonly fault: TextFault;
  readonly span: Span;
}

/** Reads a text as YAML of some shape. */
export function readSource(text: string, shape: Shape, limits: Limits): Source | Unread {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const yaml = readNodes(source, limits);
  const { lines } = yaml;
  const unread = ({ offset, ...fault }: YamlFault): Unread => ({ fault, span: spanOf([offset, offset], lines) });
  if ("fault" in yaml) return unread(yaml.fault);
  const { root, directive } = yaml;
  const reading = { lineOf: (offset: number) => lines.linePos(offset).line, hasHash: hashFinder(source) };
  const tree = readTree(root, shape, reading, limits);
  if ("offset" in tree) return unread(tooMuch(tree));
  return {
    ...tree,
    ...{ text: source, root, lines, directive },
    locate: (path) => spanOf(rangeAt(path, tree.place, source), lines),
  };
}

/** Whether a word stands after a value and “ #”: people write “Plan #2” and lose the number. A comment has a space after the sign. */
function hashFinder(text: string): (end: number) => boolean {
  if (!/[ \t]#[^\s#]/.test(text)) return () => false;
  const hash = /[ \t]+#[^\s#]/y;
  return (end) => {
    hash.lastIndex = end;
    // What ends with its line has nothing after it.
    return text[end - 1] !== "\n" && hash.test(text);
  };
}
