import { type Entry, lineText, type Value } from "../activity-table.ts";

/**
 * A comment with the lines of columns that the plan has no place for. Where the table has no comment of its own, what
 * the plan's says stays, and a line takes the place of the one with the same label.
 */
export function commentWith({ values, lines }: Entry, before: Value | undefined): Value | undefined {
  const own = values.get("comment");
  if (lines.length === 0) return own;
  const kept = [...(own ?? before ?? [])];
  const seen = new Set(kept);
  for (const line of lines) {
    const text = lineText(line);
    if (seen.has(text)) continue;
    seen.add(text);
    const at = own ? -1 : (before ?? []).findIndex((one) => String(one).startsWith(`${line.label}: `));
    if (at < 0) kept.push(text);
    else kept[at] = text;
  }
  return kept;
}
