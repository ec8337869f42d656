import type { Layout } from "./layout.ts";
import { hasColumn, type ReadRow } from "./row.ts";

const area = /^(?:fokusområde|focus area)(?!\p{L})[\s:.]*(.*)$/isu;
const named =
  /^(?:mål|delmål|fokusområde|utvecklingsområde|insatsområde|målområde|område|goal|objective|focus area)(?!\p{L})/iu;
const fewestColumns = 3;

/** The text of a row that has one cell only, which names what stands below it: a goal, or a focus area. */
export function sectionIn(
  { own: [only, ...others] }: ReadRow,
  cells: readonly string[],
  layout: Layout,
): string | undefined {
  const text = cells[only?.index ?? -1] ?? "";
  const isFirst = only !== undefined && only.index === layout.columns[0]?.index;
  if (!isFirst || others.length > 0 || layout.columns.length < fewestColumns || !/\p{L}/u.test(text)) return undefined;
  if (sum.test(text)) return undefined;
  if (hasColumn(layout, "goal", "title")) return area.test(text) ? text : undefined;
  // In the column of activities it is one, unless it says itself that it is not.
  const isTitle = only.meaning.kind === "column" && only.meaning.column.key === "title";
  return !isTitle || named.test(text) ? text : undefined;
}

/** The focus area that a heading names: “Fokusområde 2: Vård” is about “Vård”, and without a name about “2”. */
export function areaIn(text: string): string | undefined {
  const words = area.exec(text)?.[1]?.trim() ?? "";
  return words.replace(/^\d+[.:)–-]*\s+(?=\p{L})/u, "") || undefined;
}

const sum = /^(?:summa|totalt|sum|total)(?:[\s:.]*$|(?!\p{L}).*\d)/isu;

/**
 * The text of a row that has words in one cell only and is nothing of a goal or an activity: “FÖREBYGGANDE” where numbers
 * stand, or “Summa” with figures beside it.
 */
export function subheadingIn({ own }: ReadRow, cells: readonly string[]): string | undefined {
  const [only, ...others] = own.filter(({ index }) => /\p{L}/u.test(cells[index] ?? ""));
  if (only === undefined || others.length > 0) return undefined;
  const text = cells[only.index] ?? "";
  const isId = only.meaning.kind === "column" && only.meaning.column.key === "id";
  return (isId && own.length === 1) || sum.test(text) ? text : undefined;
}
