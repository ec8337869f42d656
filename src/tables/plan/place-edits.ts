import { isSeq, type Node } from "yaml";
import type { Edit } from "./edits.ts";
import { isEmptyNode, type MapNode, type PairNode, type SeqNode } from "./nodes.ts";

/** A value in the ways that it can stand in a file. */
export interface Written {
  /** Behind its key's colon, and on the lines below. */
  readonly lines: readonly string[];
  /** As items of a list, each on a line. */
  readonly items: readonly string[];
  /** Within braces. */
  readonly inFlow: string;
}

/** Puts lines into the text of a plan where they belong, without touching what stands around them. */
export interface Writer {
  /** A key's value. */
  setValue(pair: PairNode, map: MapNode, written: Written): readonly Edit[];
  /** A key after another one of its mapping, or after the last. */
  addPair(map: MapNode, after: PairNode | undefined, lines: readonly string[], inFlow: string): Edit;
  /** A key of the plan itself where it stands commented out, as in a file that `init` has made. */
  uncomment(name: string, lines: readonly string[]): Edit | undefined;
  /** Items last in a list. */
  addItems(seq: SeqNode, items: readonly Omit<Written, "items">[]): Edit;
}

export function writerOf(text: string): Writer {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const indented = (lines: readonly string[], by: number) =>
    lines.map((line) => (line === "" ? "" : `${" ".repeat(by)}${line}`));

  /** How far in something stands; what a dash is before counts as indented to where it begins. */
  const columnOf = (offset: number) => offset - (text.lastIndexOf("\n", offset - 1) + 1);

  /** Where a node's own text ends: the line breaks after a block belong to it, but not to us. */
  const endOf = (pair: PairNode) => {
    const [, keyEnd = 0] = pair.key.range ?? [];
    return trimmedEnd(pair.value, colonAfter(keyEnd));
  };
  const trimmedEnd = (node: Node | null, least: number) => {
    let end = Math.max(node?.range?.[1] ?? 0, least);
    while (end > least && /\s/.test(text[end - 1] ?? "")) end -= 1;
    return end;
  };
  const colonAfter = (offset: number) => text.indexOf(":", offset) + 1;
  /** The end of the line, past a comment; before its line break. */
  const lineEnd = (offset: number) => {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : text[end - 1] === "\r" ? end - 1 : end;
  };

  /** The end of the line above. */
  const lineBefore = (offset: number) => lineEnd(text.lastIndexOf("\n", offset));

  /** The dash of an item, which may stand on a line of its own. */
  const dashOf = (item: Node, seq: SeqNode) => {
    const column = columnOf(seq.range?.[0] ?? 0);
    let line = text.lastIndexOf("\n", item.range?.[0] ?? 0);
    while (line > 0 && text[line + 1 + column] !== "-") line = text.lastIndexOf("\n", line - 1);
    return line + 1 + column;
  };

  /** Items that are as before stay, with the comments beside them. */
  const setItems = (seq: SeqNode, items: readonly string[]): readonly Edit[] => {
    const before = seq.items.map((item) => text.slice(item.range?.[0] ?? 0, trimmedEnd(item, 0)));
    const most = Math.min(before.length, items.length);
    let same = 0;
    while (same < most && before[same] === items[same]) same += 1;
    let sameEnd = 0;
    while (sameEnd < most - same && before.at(-1 - sameEnd) === items.at(-1 - sameEnd)) sameEnd += 1;
    const old = seq.items.slice(same, seq.items.length - sameEnd);
    const fresh = items.slice(same, items.length - sameEnd);
    const replaced = old.slice(0, fresh.length).map((item, index) => ({
      from: item.range?.[0] ?? 0,
      to: trimmedEnd(item, 0),
      text: fresh[index] ?? "",
    }));
    const removed = old.slice(fresh.length).map((item) => {
      return { from: lineBefore(dashOf(item, seq)), to: lineEnd(trimmedEnd(item, 0)), text: "" };
    });
    const dash = " ".repeat(columnOf(seq.range?.[0] ?? 0));
    const last = old.at(-1) ?? seq.items[same - 1];
    const at = last ? lineEnd(trimmedEnd(last, 0)) : lineBefore(seq.range?.[0] ?? 0);
    const added = fresh.slice(old.length).map((item) => ({ from: at, to: at, text: `${lineBreak}${dash}- ${item}` }));
    return [...replaced, ...removed, ...added];
  };

  return {
    setValue(pair, map, { lines, items, inFlow }) {
      if (isSeq<Node>(pair.value) && !pair.value.flow && pair.value.items.length > 0)
        return setItems(pair.value, items);
      const [, keyEnd = 0] = pair.key.range ?? [];
      const colon = colonAfter(keyEnd);
      const from = isEmptyNode(pair.value) ? colon : (pair.value?.range?.[0] ?? colon);
      if (map.flow)
        return [{ from: Math.max(colon, from), to: endOf(pair), text: from <= colon ? ` ${inFlow}` : inFlow }];
      const column = columnOf(map.range?.[0] ?? 0);
      const [first = "", ...rest] = lines;
      // A comment stands on the first line of a block, and behind all else.
      const end = endOf(pair);
      const [, inBlock = ""] = /^[|>][^\n#]*?(\s#[^\r\n]*)/.exec(text.slice(from, end)) ?? [];
      const [behind = ""] = rest.length > 0 ? (/^[ \t]+#.*/.exec(text.slice(end, lineEnd(end))) ?? []) : [];
      const value = [first + inBlock + behind, ...indented(rest, column)].join(lineBreak);
      const to = end + behind.length;
      // A value on the key's own line keeps what stands before it; a block begins anew behind the colon.
      const isInline = from > colon && !text.slice(colon, from).includes("\n") && first !== "";
      return [isInline ? { from, to, text: value.trimStart() } : { from: colon, to, text: value }];
    },
    addPair(map, after, lines, inFlow) {
      const last = after ?? map.items.at(-1);
      if (map.flow) {
        const at = last ? endOf(last) : (map.range?.[1] ?? 1) - 1;
        return { from: at, to: at, text: last ? `, ${inFlow}` : ` ${inFlow} ` };
      }
      const at = lineEnd(last ? endOf(last) : (map.range?.[1] ?? 0));
      const column = columnOf(map.range?.[0] ?? 0);
      return { from: at, to: at, text: lineBreak + indented(lines, column).join(lineBreak) };
    },
    uncomment(name, lines) {
      const found = new RegExp(`^# ?${name}:[ \\t]*(?=\\r?$)`, "m").exec(text);
      return found ? { from: found.index, to: found.index + found[0].length, text: lines.join(lineBreak) } : undefined;
    },
    addItems(seq, items) {
      const last = seq.items.at(-1);
      if (seq.flow) {
        const at = last ? trimmedEnd(last, 0) : (seq.range?.[1] ?? 1) - 1;
        return { from: at, to: at, text: (last ? ", " : "") + items.map(({ inFlow }) => inFlow).join(", ") };
      }
      const at = lineEnd(trimmedEnd(last ?? null, seq.range?.[0] ?? 0));
      const column = columnOf(seq.range?.[0] ?? 0);
      const lines = items.flatMap(({ lines: [first = "", ...rest] }) => [
        `${" ".repeat(column)}- ${first}`,
        ...indented(rest, column + 2),
      ]);
      return { from: at, to: at, text: lineBreak + lines.join(lineBreak) };
    },
  };
}
