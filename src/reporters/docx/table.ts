import { BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { colors, type Style, textWidth } from "./look.ts";
import { paragraph } from "./pieces.ts";

/** A column; those without a width, in twentieths of a point, share what the others leave. */
export interface Column {
  readonly head: string;
  readonly width?: number;
}

/** A text, or texts below each other. */
export type Cell = string | number | { readonly lines: readonly Line[]; readonly fill?: string | undefined };
export type Line = readonly [text: string, style?: Style];

/** A row with more characters than this in a cell may be broken between two pages, which would else begin with it. */
const longest = 400;

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const line = { style: BorderStyle.SINGLE, size: 4, color: colors.line };
const rule = { style: BorderStyle.SINGLE, size: 8, color: colors.accent };

/** A table as wide as the text, with its heads on every page that it goes on to. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { heads = "cellHead", isRuled = true }: { readonly heads?: Style; readonly isRuled?: boolean } = {},
): Table {
  const widths = widthsOf(columns);
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: cells.every((cell) => lengthOf(cell) <= longest),
      children: cells.map((cell, i) => cellOf(cell, widths[i] ?? 0)),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 30, left: 80, right: 80 },
    borders: {
      ...{ top: rule, bottom: line, left: none, right: none, insideVertical: none },
      insideHorizontal: isRuled ? line : none,
    },
    rows: [
      row(
        columns.map(({ head }) => ({ lines: [[head, heads]] })),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

function widthsOf(columns: readonly Column[]): readonly number[] {
  const given = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const open = columns.filter(({ width }) => width === undefined).length;
  return columns.map(({ width }) => width ?? Math.floor((textWidth - given) / open));
}

function cellOf(cell: Cell, width: number): TableCell {
  const { lines, fill } = typeof cell === "object" ? cell : { lines: [[String(cell)]] as readonly Line[] };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: "auto", fill } } : {}),
    children: lines.map(([text, style = "cell"]) => paragraph(text, style)),
  });
}

function lengthOf(cell: Cell): number {
  return typeof cell === "object" ? cell.lines.reduce((sum, [text]) => sum + text.length, 0) : String(cell).length;
}
