import type { Merged, Sheet } from "../../src/tables/file/sheet.ts";
import type { Mapping } from "../../src/tables/read/layout.ts";
import { readTable, type TableReading } from "../../src/tables/read/read-table.ts";

/** A sheet written by hand: a line for each row, with a bar between cells. In a cell “\n” is a line break, “¦” a bar. */
export function sheetOf(text: string, merged: readonly Merged[] = []): Sheet {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const rows = lines.map((line) =>
    line.split("|").map((cell) => cell.trim().replaceAll("\\n", "\n").replaceAll("¦", "|")),
  );
  return { name: undefined, rows, merged, lost: [] };
}

/** How such a sheet is understood, by the name of the test's own table. */
export function reading(text: string, merged: readonly Merged[] = [], mapping?: Mapping): TableReading {
  const read = readTable({ sheets: [sheetOf(text, merged)] }, { mapping });
  if ("id" in read) throw new Error(read.id);
  return read;
}
