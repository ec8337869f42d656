import type { Sheet } from "../file/sheet.ts";

/** The rows of a sheet, with cells that hang together downwards filled: all rows that one spans say the same. */
export function fillMerged({ rows, merged }: Pick<Sheet, "rows" | "merged">): readonly (readonly string[])[] {
  if (merged.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { column, first, last } of merged) {
    const text = rows[first]?.[column] ?? "";
    if (text === "") continue;
    for (const row of filled.slice(first + 1, last + 1)) if (!row[column]) row[column] = text;
  }
  return filled;
}
