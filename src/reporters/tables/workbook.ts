import writeXlsxFile from "write-excel-file/universal";
import type { Speaker } from "../../messages/index.ts";
import { printing } from "./printing.ts";
import { properties } from "./properties.ts";
import type { Sheet } from "./sheet.ts";
import { styledCell } from "./styled-cell.ts";
import { timeless } from "./timeless.ts";

/** A workbook (XLSX) of texts, numbers and days only: nothing in it is ever a formula. The same sheets give the same bytes. */
export async function workbookOf(title: string, sheets: readonly Sheet[], speaker: Speaker): Promise<Uint8Array> {
  const blob = await writeXlsxFile(
    sheets.map(({ name, rows, widths, hasHeads, fixed }) => ({
      sheet: name,
      data: rows.map((row) => row.map((cell) => styledCell(cell, speaker))),
      columns: widths.map((width) => ({ width })),
      orientation: "landscape" as const,
      stickyRowsCount: hasHeads ? 1 : 0,
      stickyColumnsCount: fixed,
    })),
    { fontFamily: "Arial", fontSize: 10, features: [printing(title, sheets), properties(title, speaker.language)] },
  ).toBlob();
  return timeless(new Uint8Array(await blob.arrayBuffer()));
}
