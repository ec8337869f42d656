/** A sheet of a table file: cells as texts, trimmed, with line feeds only; what is blank is "". */
export interface Sheet {
  /** Undefined for CSV, which has no sheets. */
  readonly name: string | undefined;
  readonly rows: readonly (readonly string[])[];
  /** Cells that hang together over several rows; the text stands in the first. */
  readonly merged: readonly Merged[];
  /** Cells without a usable value: a formula that was never calculated, or one that gives an error. */
  readonly lost: readonly { readonly cell: string; readonly why: "uncalculated" | "error" }[];
}

/** Zero-based, last row included. */
export interface Merged {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** A file read as sheets. */
export interface TableFile {
  readonly sheets: readonly Sheet[];
  /** A text that was not UTF-8 and was read as Windows does. */
  readonly encoding?: "windows-1252" | "utf-16";
}

/** What is the most that is read of a table. */
export const tableLimits = {
  /** Bytes of the file. */
  bytes: 5_000_000,
  /** Bytes of what stands in the file, once unpacked. */
  unpacked: 40_000_000,
  /** Files within the file. */
  parts: 2_000,
  rows: 5_000,
  columns: 200,
  /** Cells with something in them, of all sheets. */
  cells: 100_000,
} as const;

/** Why a file cannot be read as a table. */
export type TableFault =
  | { readonly id: "tooLarge" | "unpackedTooLarge" | "empty" | "broken" | "oldExcel" | "binaryExcel" | "locked" }
  | { readonly id: "word" | "openDocument" | "pdf" | "notATable" | "strange" }
  | { readonly id: "openQuote"; readonly row: number }
  | { readonly id: "tooManyRows" | "tooManyColumns"; readonly sheet: string | undefined };

/** “C12” of a zero-based row and column. */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** The letters of a column: A, Z, AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? lettersOf(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

/** The zero-based column of letters; undefined past the last that any spreadsheet has, XFD. */
export function columnOf(letters: string): number | undefined {
  if (letters.length === 0 || letters.length > 3) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
