import { tidy } from "./cell-text.ts";
import { type TableFault, type TableFile, tableLimits } from "./sheet.ts";

/** Reads a text of cells that are set apart by semicolons, commas or tabs, as Excel and others write it. */
export async function readCsv(bytes: Uint8Array): Promise<TableFile | TableFault> {
  const { text, encoding } = decode(bytes);
  if (text.includes("\0")) return { id: "notATable" };
  if (text.trim() === "") return { id: "empty" };
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return { id: "notATable" };
  // Excel tells itself so which sign it is.
  const [told = "", sign] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(text.slice(told.length), {
    delimiter: sign ?? "",
    delimitersToGuess: [";", ",", "\t"],
  });
  const rows = data.map((row) => row.map(tidy));
  const isFilled = (row: readonly string[]) => row.some((cell) => cell !== "");
  const last = rows.findLastIndex(isFilled);
  if (last < 0) return { id: "empty" };
  if (last >= tableLimits.rows) return { id: "tooManyRows", sheet: undefined };
  if (rows.some((row) => row.findLastIndex((cell) => cell !== "") >= tableLimits.columns))
    return { id: "tooManyColumns", sheet: undefined };
  return {
    sheets: [{ name: undefined, rows: rows.slice(0, last + 1), merged: [], lost: [] }],
    ...(encoding && { encoding }),
  };
}

/** Excel in Sweden saves CSV as Windows does unless it is told otherwise; “Unicode text” is UTF-16. */
function decode(bytes: Uint8Array): { readonly text: string; readonly encoding?: TableFile["encoding"] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16" };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
