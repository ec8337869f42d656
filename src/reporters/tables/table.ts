import type { Verdict } from "../../core/pack/verdicts.ts";
import type { Day } from "../../core/time/day.ts";

/** What stands in a cell: a text, a number, a day, or a verdict; nothing where it is undefined. */
export type Cell = string | number | undefined | { readonly day: Day } | { readonly verdict: Verdict };

/** A column of a table: its head, and what it shows of what a row is about. */
export interface Column<Row> {
  readonly head: string;
  /** How many characters wide it may grow before its texts are broken into lines. */
  readonly width: number;
  cell(row: Row): Cell;
}

/** A day as a cell, where there is one. */
export function dayCell(day: Day | undefined): Cell {
  return day === undefined ? undefined : { day };
}
