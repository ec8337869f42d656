import {
  Composer,
  type CST,
  type Document,
  type DocumentOptions,
  LineCounter,
  type ParseOptions,
  Parser,
  type ScalarTag,
  type SchemaOptions,
} from "yaml";
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

/**
 * What no other tag of the core schema could take is a text: to try all eight of them on every word takes long.
 * The others take what begins as a number does, and a few words.
 */
const plainText: ScalarTag = {
  tag: "tag:yaml.org,2002:str",
  default: true,
  test: /^(?!(?:~|null|true|false)?$|[-+.\d])/i,
  resolve: (text) => text,
};

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  version: "1.2",
  schema: "core",
  customTags: (tags) => [plainText, ...tags],
  uniqueKeys: false,
  merge: false,
};

/** Reads a text as one YAML 1.2 document with the core schema; duplicate keys are left to the reader. */
export function readYaml(
  text: string,
):
  | { readonly document: Document.Parsed; readonly lines: LineCounter }
  | { readonly fault: YamlFault; readonly lines: LineCounter } {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  // Composing a deeply nested document can abort the whole process on Node 20, so depth is checked on the tokens.
  const deep = tokens.map((token) => tooDeep(token)).find((offset) => offset !== undefined);
  if (deep !== undefined) return { fault: { code: "TOO_DEEP", offset: deep }, lines };

  const composer = new Composer(options);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) return { fault: { code: "EMPTY", offset: 0 }, lines };
  const [error] = document.errors;
  if (error) return { fault: { code: error.code, offset: error.pos[0] }, lines };
  if (second) return { fault: { code: "MULTIPLE_DOCS", offset: second.range[0] }, lines };
  return { document: document as Document.Parsed, lines };
}

/** The offset of the last collection that stands too deep, where this walk stops; so no depth can break it. */
function tooDeep(token: CST.Token, depth = 0): number | undefined {
  if (depth > limits.depth) return token.offset;
  if (token.type === "document") return token.value && tooDeep(token.value);
  if (!("items" in token)) return undefined;
  for (let index = token.items.length - 1; index >= 0; index--) {
    const { key, value } = token.items[index] as CST.CollectionItem;
    const deep = (value && tooDeep(value, depth + 1)) ?? (key ? tooDeep(key, depth + 1) : undefined);
    if (deep !== undefined) return deep;
  }
  return undefined;
}
