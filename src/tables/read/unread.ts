import type { Sheet } from "../file/sheet.ts";
import type { ReadRow } from "./row.ts";

/** The last row of a table that notes stand below: rows of one cell, after a blank row. */
export function endOf({ rows }: Pick<Sheet, "rows">): number {
  const counts = rows.map((row) => row.filter((cell) => cell !== "").length);
  const lastFull = counts.findLastIndex((count) => count > 1);
  const gap = counts.indexOf(0, lastFull + 1);
  return lastFull < 0 || gap < 0 ? rows.length : gap;
}

/** A number that has been filled in beforehand, for a row that nobody came to. */
export function isNumberAlone({ own }: ReadRow, cells: readonly string[]): boolean {
  return own.every(
    ({ index, meaning }) =>
      meaning.kind === "column" && meaning.column.key === "id" && !/\p{L}/u.test(cells[index] ?? ""),
  );
}
