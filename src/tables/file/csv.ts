import { utf16Of } from "../../parse/decode.ts";
import { tidy } from "./cell-text.ts";
import { type TableFault, type TableFile, tableLimits } from "./sheet.ts";

const signs = [";", ",", "\t"];

/** Reads a text of cells that are set apart by semicolons, commas or tabs, as Excel and others write it. */
export async function readCsv(bytes: Uint8Array): Promise<TableFile | TableFault> {
  const { text, encoding } = decode(bytes);
  if (text.includes("\0")) return { id: "notATable" };
  if (text.trim() === "") return { id: "empty" };
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return { id: "notATable" };
  // Excel tells itself so which sign it is.
  const [told = "", sign] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const { default: papa } = await import("papaparse");
  const parsed = (sign === undefined ? signs : [sign]).map((delimiter) =>
    papa.parse<string[]>(text.slice(told.length), { delimiter }),
  );
  const best = parsed.reduce((best, one) => (evenness(one.data) > evenness(best.data) ? one : best));
  // All that follows would be one cell, and the activities in it none.
  const open = best.errors.find(({ code }) => code === "MissingQuotes");
  if (open) return { id: "openQuote", row: (open.row ?? 0) + (told === "" ? 1 : 2) };
  const rows = best.data.map((row) => row.map(tidy));
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

/** How many rows have as many cells as most have: a sign that is only part of the texts gives some two, others one. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Excel in Sweden saves CSV as Windows does unless it is told otherwise; “Unicode text” is UTF-16. */
function decode(bytes: Uint8Array): { readonly text: string; readonly encoding?: TableFile["encoding"] } {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: "utf-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: fromWindows(bytes), encoding: "windows-1252" };
  }
}

/** The letters of Windows from 0x80 to 0x9f; those of Latin-1, which Node 20 gives instead, are not to be seen. */
const windows = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function fromWindows(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter);
}
