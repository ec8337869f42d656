import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { Parser } from "saxen";
import writeXlsxFile from "write-excel-file/universal";

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

/** The files in a workbook by their paths. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

/** What is wrong with a text as XML 1.0. */
export function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const parser = new Parser();
  for (const event of ["error", "warn"] as const) parser.on(event, ({ message }) => faults.push(message));
  parser.parse(xml);
  // The parser forgives these: production 2 of the recommendation (characters), and production 67 (references).
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden) faults.push(`character ${forbidden[0].codePointAt(0)}`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) faults.push("an ampersand that refers to nothing");
  return faults;
}

/** A workbook of texts, as a spreadsheet program saves it. */
export async function workbookWith(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<Uint8Array> {
  const blob = await writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => ({ value, type: String }))),
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
