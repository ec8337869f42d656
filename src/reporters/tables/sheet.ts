import { cellText } from "./cell-text.ts";
import type { Cell, Column } from "./table.ts";

/** A cell of a sheet that says how it looks besides. */
export interface Look {
  readonly text: Cell;
  readonly as: "title" | "label" | "note" | "head";
}

/** A sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters, and none of []:*?/\ */
  readonly name: string;
  readonly rows: readonly (readonly (Cell | Look)[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Whether the first row has the heads: it stays in sight, is printed on every page, and one can filter by it. */
  readonly hasHeads: boolean;
  /** How many columns stay in sight. */
  readonly fixed: number;
}

const narrowest = 7;
/** How much wider letters are in a head, and what the arrow of the filter takes. */
const bold = 1.1;
const arrow = 2;

/** A sheet with a row for each thing; `none` stands there when there are no things. */
export function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { fixed = 0, none }: { readonly fixed?: number; readonly none?: string | undefined } = {},
): Sheet {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const widths = columns.map(({ head, width }, i) => {
    const ofHead = Math.ceil(longest(head.split(/(?<=[\s/-])/)) * bold) + arrow;
    const ofCells = cells.reduce((most, row) => Math.max(most, widthOf(row[i])), 0) + 1;
    return Math.max(narrowest, Math.min(width, Math.max(ofHead, ofCells)));
  });
  return {
    name,
    rows: [
      columns.map(({ head }, i): Look => ({ text: breakable(head, widths[i] ?? 0), as: "head" })),
      ...cells,
      ...(rows.length === 0 && none !== undefined ? [[{ text: none, as: "note" } as const]] : []),
    ],
    widths,
    hasHeads: true,
    fixed,
  };
}

/** A head in which a word that is too long for its column goes on below after a stroke. */
function breakable(head: string, width: number): string {
  return head
    .split(" ")
    .map((word) => (word.length * bold > width ? word.replaceAll("/", "/\n") : word))
    .join(" ");
}

function widthOf(cell: Cell): number {
  if (cell === undefined) return 0;
  if (typeof cell === "object") return "day" in cell ? "2026-11-22".length : "✓ ej aktuellt".length;
  return typeof cell === "string" ? longest(cellText(cell).split("\n")) : String(cell).length;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.trimEnd().length), 0);
}
