import type { Node, Pair, Scalar } from "./nodes.ts";

/** How far a text is read. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** A text that has more of anything is no plain one: below the limits of any file, so that none has to be told of here. */
export const most = { characters: 300_000, depth: 16, keys: 500 };

export const spaces = / */y;
export const colon = /: */y;
const comma = /, */y;
/** What words may begin with, and be nothing but words. */
const first = /[^\s\-?:,[\]{}#&*!|>'"%@`]/y;
const wordsEnd = /:(?!\S)| #|[\t\r\n]|$/g;
const flowWordsEnd = /:(?![^\s,[\]{}])|[,[\]{}#'"\t\r\n]|$/g;
const flowKey = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^,[\]{}:#'"\r\n\t]{0,998}[^,[\]{}:#'"\r\n\t ])?(?=: )/y;
/** Without escapes. */
const quoted = /'[^'\r\n\t]*'|"[^"\\\r\n\t]*"/y;
const blockStart = /[>|]-?(?= *(?:\r?\n|$))/y;
const emptyLine = / *(?:\r?\n|$)/y;
const blockLine = /\S[^\r\n]*(?=\r?\n|$)/y;
const lineBreak = /\r?\n|$/y;

/** Words, quoted or not, or a list or mapping in brackets; undefined for what is more than that. */
export function readValue(cursor: Cursor, depth: number, inFlow = false): Node | undefined {
  const { text, at } = cursor;
  if (text[at] === "[" || text[at] === "{") return readFlow(cursor, depth + 1);
  if (take(cursor, quoted)) {
    const source = text.slice(at + 1, cursor.at - 1);
    return { kind: "scalar", range: [at, cursor.at], value: source, source };
  }
  if (!take(cursor, first)) return undefined;
  const end = inFlow ? flowWordsEnd : wordsEnd;
  end.lastIndex = at;
  cursor.at = end.exec(text)?.index ?? text.length;
  while (text[cursor.at - 1] === " ") cursor.at--;
  return scalarOf(text.slice(at, cursor.at), at);
}

function readFlow(cursor: Cursor, depth: number): Node | undefined {
  if (depth > most.depth) return undefined;
  const { text, at: start } = cursor;
  const isList = text[start] === "[";
  const end = isList ? "]" : "}";
  const items: Node[] = [];
  const pairs: Pair[] = [];
  cursor.at++;
  take(cursor, spaces);
  for (let more = text[cursor.at] !== end; more; more = take(cursor, comma)) {
    const at = cursor.at;
    if (!isList && (!take(cursor, flowKey) || pairs.length === most.keys)) return undefined;
    const key = [at, cursor.at] as const;
    if (!isList) take(cursor, colon);
    const value = readValue(cursor, depth, true);
    if (!value) return undefined;
    if (isList) items.push(value);
    else pairs.push({ name: text.slice(...key), key, value });
    take(cursor, spaces);
  }
  if (text[cursor.at] !== end) return undefined;
  cursor.at++;
  const range = [start, cursor.at] as const;
  return isList ? { kind: "sequence", range, items } : { kind: "mapping", range, pairs };
}

export function isBlockAt({ text, at }: Cursor): boolean {
  return text[at] === ">" || text[at] === "|";
}

/** What stands below “>” or “|”, where all its lines begin at one column, deeper than what they belong to. */
export function readBlock(cursor: Cursor, parentColumn: number): Scalar | undefined {
  const { text, at: start } = cursor;
  if (!take(cursor, blockStart)) return undefined;
  const isFolded = text[start] === ">";
  const last = text[cursor.at - 1] === "-" ? "" : "\n";
  take(cursor, emptyLine);
  let value = "";
  let column: number | undefined;
  let end = cursor.at;
  for (let empty = 0; cursor.at < text.length; ) {
    const line = cursor.at;
    take(cursor, spaces);
    const depth = cursor.at - line;
    if (take(cursor, lineBreak)) {
      // Spaces beyond the column would be text.
      if (depth > (column ?? 0)) return undefined;
      empty++;
      continue;
    }
    if (depth <= parentColumn || depth < (column ?? 0)) break;
    if (depth > (column ?? depth) || (column === undefined && empty > 0)) return undefined;
    if (column !== undefined) value += isFolded && empty === 0 ? " " : "\n".repeat(isFolded ? empty : empty + 1);
    column = depth;
    const from = cursor.at;
    if (!take(cursor, blockLine)) return undefined;
    value += text.slice(from, cursor.at);
    take(cursor, lineBreak);
    end = cursor.at;
    empty = 0;
  }
  cursor.at = end;
  return column === undefined
    ? undefined
    : { kind: "scalar", range: [start, end], value: value + last, source: value + last };
}

/** Words as the core schema has them: a text or a whole number. What else begins as a number does is the parser's. */
function scalarOf(source: string, at: number): Scalar | undefined {
  const range = [at, at + source.length] as const;
  const isText = /^\d+[^\d.eEox]/.test(source) || /^(?!(?:~|null|true|false)$|[+.\d])/i.test(source);
  if (isText) return { kind: "scalar", range, value: source, source };
  return /^\d{1,15}$/.test(source) ? { kind: "scalar", range, value: Number(source), source } : undefined;
}

/** Goes past what a pattern finds here. */
export function take(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}
