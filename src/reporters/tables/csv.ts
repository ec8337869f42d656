import papaparse from "papaparse";
import type { Verdict } from "../../core/pack/verdicts.ts";
import type { Speaker } from "../../messages/index.ts";
import { oneLine } from "../one-line.ts";
import { looksLikeFormula } from "./cell-text.ts";
import type { Cell, Column } from "./table.ts";

/**
 * A table as CSV (RFC 4180): one line for the heads and one for each row, whatever the texts hold.
 *
 * With semicolons and the mark of UTF-8 first, in every language: the Excel of a Swedish Windows opens just that, in
 * columns and with å, ä and ö, when the file is clicked. Commas would leave all in one column there, and a line `sep=,`
 * above the heads makes Excel overlook the mark and is a row of data to everybody else. LibreOffice asks before it opens.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], speaker: Speaker): string {
  const heads = columns.map(({ head }) => plain(head));
  const lines = [heads, ...rows.map((row) => columns.map(({ cell }) => written(cell(row), speaker)))];
  return `\ufeff${papaparse.unparse(lines, { delimiter: ";", newline: "\r\n" })}\r\n`;
}

function written(cell: Cell, { verdicts }: { readonly verdicts: Readonly<Record<Verdict, string>> }): string | number {
  if (cell === undefined) return "";
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return plain(cell);
  return "day" in cell ? cell.day : verdicts[cell.verdict];
}

/**
 * A text on one line, so that a line of the file is a row of the table.
 *
 * What a spreadsheet would run as a formula gets an apostrophe before it. It stands visible in the cell, as every sign
 * that keeps a formula from running does in CSV: a workbook needs none.
 */
function plain(text: string): string {
  const line = oneLine(text);
  return looksLikeFormula(line) ? `'${line}` : line;
}
