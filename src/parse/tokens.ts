import { type CST, Lexer, Parser } from "yaml";
import type { LimitName, Limits } from "../core/faults/limits.ts";

/** What a file has more of than is read, and where it passes the limit. */
export interface Excess {
  readonly of: LimitName;
  readonly limit: number;
  /** Whether it has so much only when its aliases are written out. */
  readonly writtenOut: boolean;
  readonly offset: number;
}

/** The lexer says by this sign that what follows is a text. */
const scalarFollows = "\u001f";
/** A value with its key, and what stands around them, has no more pieces than this; a file of blank lines has. */
const piecesOfValue = 10;

/**
 * Reads a text into the tokens that a document is composed of, and stops where there is too much of anything.
 *
 * Nothing has been composed by then: composing takes ten times as long, and a deeply nested document can abort the whole
 * process on Node 20.
 */
export function readTokens(text: string, limits: Limits, onNewLine: (offset: number) => void): CST.Token[] | Excess {
  const parser = new Parser(onNewLine);
  const tokens: CST.Token[] = [];
  const over = (of: LimitName, offset: number): Excess => ({ of, limit: limits[of], writtenOut: false, offset });
  let pieces = 0;
  let aliases = 0;
  let isText = false;
  onNewLine(0);
  for (const piece of new Lexer().lex(text)) {
    for (const token of parser.next(piece)) tokens.push(token);
    if (++pieces > limits.values * piecesOfValue) return over("values", parser.offset);
    if (!isText && piece[0] === "*" && ++aliases > limits.aliases) return over("aliases", parser.offset - piece.length);
    isText = !isText && piece === scalarFollows;

    const { stack } = parser;
    const open = stack[stack.length - 1];
    if (open === undefined || !("items" in open)) continue;
    // The lowest is the document itself.
    if (stack.length - 1 > limits.depth) return over("depth", open.offset);
    if (open.items.length <= limits.keys || !isMapping(open)) continue;
    const item = open.items[limits.keys];
    // The last one may be no more than the blank lines after a mapping.
    if (item?.sep) return over("keys", item.key?.offset ?? parser.offset);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function isMapping(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): boolean {
  return token.type === "block-map" || (token.type === "flow-collection" && token.start.source === "{");
}
