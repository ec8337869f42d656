import type { Value } from "../activity-table.ts";
import { cellOf } from "../cell.ts";
import type { Column } from "../columns.ts";
import { readCell } from "../read/value.ts";

/**
 * Whether two values of a column are the same to one who reads the table: however each is written in the plan, a cell
 * that shows the one says the other.
 */
export function isSameValue(column: Column, one: Value, other: Value): boolean {
  return plainly(column, one) === plainly(column, other);
}

/** A value as one who reads the table takes it: the same for all ways of writing the same. */
export function plainly(column: Column, value: Value): string {
  const cell = cellOf(column, value, "en").normalize("NFC").trim();
  const { value: read, unknown } = readCell(column, cell);
  return `${cellOf(column, read, "en")}\n${unknown ?? ""}`;
}
