import { createRequire } from "node:module";
import readXlsxFile from "read-excel-file/node";

type Cell = string | number | boolean | Date | null;

/** The sheets of a workbook by name, as a reader that is not ours has them. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as readonly (readonly Cell[])[]]));
}

/** A sheet's rows by its heads. */
export async function rowsIn(bytes: Uint8Array, sheet: string): Promise<readonly Readonly<Record<string, Cell>>[]> {
  const [heads = [], ...rows] = (await sheetsOf(bytes)).get(sheet) ?? [];
  return rows.map((row) => Object.fromEntries(heads.map((head, i) => [String(head), row[i] ?? null])));
}

// What the reader of workbooks itself unpacks and parses with.
const require = createRequire(createRequire(import.meta.url).resolve("read-excel-file/package.json"));

/** The files in a workbook by their paths. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { unzipSync } = require("fflate") as { unzipSync(zip: Uint8Array): Readonly<Record<string, Uint8Array>> };
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

/** What is wrong with a text as XML 1.0. */
export function xmlFaults(xml: string): readonly string[] {
  const { Parser } = require("saxen") as {
    Parser: new () => { on(event: string, heard: (fault: Error) => void): void; parse(xml: string): void };
  };
  const faults: string[] = [];
  const parser = new Parser();
  for (const event of ["error", "warn"]) parser.on(event, ({ message }) => faults.push(message));
  parser.parse(xml);
  // The parser forgives these: production 2 of the recommendation (characters), and production 67 (references).
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden) faults.push(`character ${forbidden[0].codePointAt(0)}`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) faults.push("an ampersand that refers to nothing");
  return faults;
}
