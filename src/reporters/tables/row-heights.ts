import { wrap } from "../text/lines.ts";
import { widthOf } from "../text/width.ts";
import { cellText } from "./cell-text.ts";
import type { Look, Sheet } from "./sheet.ts";
import type { Cell } from "./table.ts";

/** In points, for Arial of 10. */
const lineHeight = 12.75;
const padding = 2;
/** How many letters of a text have the room of one digit, by which columns are measured. */
const narrow = 1.1;
/** The highest that a row may be. */
const highest = 409;

/**
 * How high each row has to be, in points, for the lines that its texts are broken into.
 *
 * An estimate: programs measure a row when somebody edits it, but not all of them when they open a file.
 */
export function rowHeights({ rows, widths }: Sheet): readonly number[] {
  return rows.map((row) => {
    const heights = row.map((cell, i) => heightOf(cell, widths[i] ?? 0));
    return Math.min(highest, heights.reduce((most, height) => Math.max(most, height), lineHeight) + padding);
  });
}

function heightOf(cell: Cell | Look, width: number): number {
  if (typeof cell === "string") return lineHeight * linesIn(cell, width * narrow);
  if (typeof cell !== "object" || !("as" in cell)) return lineHeight;
  if (cell.as === "title") return lineHeight * 2;
  const isBold = cell.as === "head" || cell.as === "label";
  if (cell.as === "note" || typeof cell.text !== "string") return lineHeight;
  return lineHeight * linesIn(cell.text, isBold ? width : width * narrow);
}

function linesIn(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width));
  return cellText(text)
    .trimEnd()
    .split("\n")
    .reduce((sum, line) => sum + (widthOf(line) <= room ? 1 : wrap(line, room).length), 0);
}
