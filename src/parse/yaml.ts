import { Composer, type CST, type Document, LineCounter, Parser } from "yaml";
import type { YamlReason } from "../core/unreadable.ts";

/** Why a text is no YAML that can be read; `code` is the parser's own where it has one. */
export interface YamlFault {
  readonly code: YamlReason;
  readonly offset: number;
}

export interface Limits {
  /** Bytes that a file may have. */
  readonly bytes: number;
  /** How deep lists and mappings may stand within each other. */
  readonly depth: number;
}

export const limits: Limits = { bytes: 5_000_000, depth: 64 };

/** Reads a text as one YAML 1.2 document with the core schema; duplicate keys are left to the reader. */
export function readYaml(
  text: string,
):
  | { readonly document: Document.Parsed; readonly lines: LineCounter }
  | { readonly fault: YamlFault; readonly lines: LineCounter } {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  // Composing a deeply nested document can abort the whole process on Node 20, so depth is checked on the tokens.
  const deep = tokens.map((token) => tooDeep(token, limits.depth)).find((offset) => offset !== undefined);
  if (deep !== undefined) return { fault: { code: "TOO_DEEP", offset: deep }, lines };

  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, merge: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) return { fault: { code: "EMPTY", offset: 0 }, lines };
  const [error] = document.errors;
  if (error) return { fault: { code: error.code, offset: error.pos[0] }, lines };
  if (second) return { fault: { code: "MULTIPLE_DOCS", offset: second.range[0] }, lines };
  return { document: document as Document.Parsed, lines };
}

/** The offset of the first collection that stands too deep. Walks with a stack of its own, so that no depth can break it. */
function tooDeep(token: CST.Token, limit: number): number | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > limit) return token.offset;
    if (token.type === "document") {
      if (token.value) open.push({ token: token.value, depth });
    } else if ("items" in token) {
      for (const { key, value } of token.items as readonly CST.CollectionItem[]) {
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
