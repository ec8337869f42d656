import { fold } from "../../core/text/words.ts";
import { type Column, columns } from "../columns.ts";
import type { Sheet } from "../file/sheet.ts";
import { type Candidate, candidatesOf } from "./heading.ts";

/** What a column of the sheet is taken for. */
export type Meaning =
  | { readonly kind: "column"; readonly column: Column }
  /** The municipality that the row is about. */
  | { readonly kind: "municipality" }
  /** Nothing that the plan has a place for: kept as a line of the comment. */
  | { readonly kind: "comment" }
  /** Left out, as the user says. */
  | { readonly kind: "unused" };

export interface ReadColumn {
  /** Zero-based. */
  readonly index: number;
  /** As it stands; empty where the column has none. */
  readonly heading: string;
  readonly meaning: Meaning;
}

/** Where a table stands in a sheet. */
export interface Layout {
  /** Zero-based. */
  readonly headerRow: number;
  /** Those that have a heading or content. */
  readonly columns: readonly ReadColumn[];
}

/** What a user says that a heading means: a column's key, `municipality`, or undefined for a column that is left out. */
export type Mapping = ReadonlyMap<string, string | undefined>;

/** The rows among which headings are looked for. */
export const mostRowsAbove = 50;

/** Finds the row of headings: the one that names the most columns, activities among them. */
export function findLayout({ rows }: Pick<Sheet, "rows">, mapping: Mapping = new Map()): Layout | undefined {
  let best: Layout | undefined;
  let most = 0;
  for (const [headerRow, cells] of rows.slice(0, mostRowsAbove).entries()) {
    const layout = { headerRow, columns: readColumns(cells, rows.slice(headerRow + 1), mapping) };
    const known = layout.columns.filter(({ meaning }) => meaning.kind === "column");
    const hasTitle = known.some(({ meaning }) => meaning.kind === "column" && meaning.column.key === "title");
    if (!hasTitle || known.length <= most) continue;
    best = layout;
    most = known.length;
  }
  return best;
}

/** The key under which the heading of a column is looked up in what the user says. */
export function headingKey(heading: string): string {
  return fold(heading);
}

function readColumns(cells: readonly string[], below: readonly (readonly string[])[], mapping: Mapping) {
  const width = Math.max(cells.length, ...below.map((row) => row.length));
  const filled = new Set(below.flatMap((row) => row.flatMap((cell, index) => (cell === "" ? [] : [index]))));
  const used = Array.from({ length: width }, (_, index) => ({ index, heading: cells[index] ?? "" })).filter(
    ({ index, heading }) => heading !== "" || filled.has(index),
  );
  const isSaid = ({ heading }: { readonly heading: string }) => heading !== "" && mapping.has(headingKey(heading));
  const chosen = new Map<number, string | undefined>();
  for (const { index, heading } of used.filter(isSaid)) chosen.set(index, mapping.get(headingKey(heading)));
  const taken = new Set(chosen.values());
  const wishes = used
    .filter((column) => !isSaid(column))
    .flatMap(({ index, heading }) => candidatesFor(heading, index, below).map((wish) => ({ ...wish, index })))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  for (const { index, key } of wishes) {
    // Several columns may each name somebody responsible.
    if (chosen.has(index) || (taken.has(key) && key !== "responsible")) continue;
    chosen.set(index, key);
    taken.add(key);
  }
  return used.map((column): ReadColumn => ({ ...column, meaning: meaningOf(chosen, column.index) }));
}

const mark = /^(?:x|ja|nej|yes|no|true|false|sant|falskt|✓|✔|☑|☐)$/iu;

/**
 * A column of activities that holds nothing but numbers holds the numbers of activities, and one with ticks under
 * “Klart” says no time.
 */
function candidatesFor(heading: string, index: number, below: readonly (readonly string[])[]): readonly Candidate[] {
  const candidates = candidatesOf(heading);
  const [first] = candidates;
  if (first?.key !== "title" && first?.key !== "deadline") return candidates;
  const cells = below.flatMap((row) => row[index] || []);
  if (first.key === "deadline")
    // Under the table's own heading a tick is what somebody wrote for a time.
    return first.rank > 0 && cells.length > 0 && cells.every((cell) => mark.test(cell)) ? [] : candidates;
  const areNumbers = cells.length > 0 && cells.every((cell) => /^\d+(?:[.:-]\d+)*[a-z]?\.?$/iu.test(cell));
  return areNumbers ? [{ key: "id", rank: 1 }] : candidates;
}

const byKey = new Map(columns.map((column) => [column.key, column]));

function meaningOf(chosen: ReadonlyMap<number, string | undefined>, index: number): Meaning {
  if (!chosen.has(index)) return { kind: "comment" };
  const key = chosen.get(index);
  if (key === undefined) return { kind: "unused" };
  const column = byKey.get(key);
  return column ? { kind: "column", column } : { kind: "municipality" };
}
