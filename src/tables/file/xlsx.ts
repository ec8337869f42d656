import { tidy } from "./cell-text.ts";
import { numberFormats, plain } from "./number-format.ts";
import { addressOf, type Sheet, type TableFault, tableLimits } from "./sheet.ts";
import { lookThrough, type SheetXml } from "./sheet-xml.ts";
import { isSoundXml } from "./sound-xml.ts";
import { attributeOf, tagsOf } from "./xml.ts";
import { storedZip, unpack, type ZipEntry, zipEntries } from "./zip.ts";

/**
 * Reads an Excel workbook: what its cells show, no formula calculated and no link followed.
 *
 * It is unpacked here, within limits, and handed to the reader as what was looked through, so that no size, reach or
 * declaration in the file can surprise it.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[] | TableFault> {
  const entries = zipEntries(bytes, tableLimits.parts);
  if (entries === "tooMany") return { id: "unpackedTooLarge" };
  if (typeof entries === "string") return { id: entries };
  const other = otherKind(entries);
  if (other) return { id: other };
  const parts = await unpackParts(entries);
  if (!(parts instanceof Map)) return parts;
  // An entity that is declared can stand for a great deal more than is seen; no spreadsheet program declares any.
  if ([...parts.values()].some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) return { id: "strange" };
  if (![...parts.values()].every(isSoundXml)) return { id: "broken" };
  return readParts(parts);
}

const workbookPath = "xl/workbook.xml";
const linksPath = "xl/_rels/workbook.xml.rels";

async function readParts(parts: ReadonlyMap<string, string>): Promise<readonly Sheet[] | TableFault> {
  const workbook = parts.get(workbookPath) ?? "";
  const links = linksIn(parts.get(linksPath) ?? "");
  const from1904 = [...tagsOf(workbook, "workbookPr")].some((tag) =>
    ["1", "true"].includes(attributeOf(tag, "date1904") ?? ""),
  );
  const styles = links.find(({ kind }) => kind === "styles");
  const formats = numberFormats(parts.get(styles?.path ?? "") ?? "");
  const seen = new Map(parts);
  let room: number = tableLimits.cells;
  const sheets: (SheetXml & { readonly name: string; readonly isHidden: boolean })[] = [];
  for (const { name, isHidden, id } of sheetsOf(workbook)) {
    const link = links.find((link) => link.id === id && link.kind === "worksheet");
    const xml = parts.get(link?.path ?? "");
    const looked = xml === undefined || isHidden ? emptySheet : lookThrough(xml, formats, from1904, room);
    if (looked === "broken" || looked === "unpackedTooLarge") return { id: looked };
    if (typeof looked === "string") return { id: looked, sheet: name };
    if (link) seen.set(link.path, looked.xml);
    room -= looked.cells;
    sheets.push({ ...looked, name, isHidden });
  }
  const encoder = new TextEncoder();
  const zip = storedZip(new Map([...seen].map(([path, xml]) => [path, encoder.encode(xml)])));
  try {
    const { default: read } = await import("read-excel-file/universal");
    const found = await read(zip);
    return sheets.flatMap(({ isHidden, name, merged, lost, dayless }, index) => {
      // A sheet that is a chart has no rows.
      const data: readonly (readonly unknown[])[] = found[index]?.data ?? [];
      const rows = data.map((row) => row.map(textOf));
      const noDays = dayless
        .filter(([row, column]) => !rows[row]?.[column])
        .map(([row, column]) => ({ cell: addressOf(row, column), why: "error" as const }));
      return isHidden ? [] : [{ name, merged, lost: [...lost, ...noDays], rows }];
    });
  } catch {
    // Whatever the reader stumbles on, it is the file's.
    return { id: "broken" };
  }
}

const emptySheet: SheetXml = {
  xml: "<worksheet><sheetData></sheetData></worksheet>",
  ...{ merged: [], lost: [], cells: 0, dayless: [] },
};

function otherKind(entries: readonly ZipEntry[]): "word" | "openDocument" | "binaryExcel" | "notATable" | undefined {
  const has = (path: string) => entries.some(({ name }) => name === path);
  if (has(workbookPath)) return undefined;
  if (has("word/document.xml")) return "word";
  if (has("xl/workbook.bin")) return "binaryExcel";
  return has("content.xml") && has("mimetype") ? "openDocument" : "notATable";
}

/** The parts that are read: not pictures, comments, links to other files or what else stands in a workbook. */
async function unpackParts(entries: readonly ZipEntry[]): Promise<Map<string, string> | TableFault> {
  const parts = new Map<string, string>();
  let room = tableLimits.unpacked;
  const unpackAll = async (paths: readonly string[]): Promise<TableFault | undefined> => {
    const wanted = entries.filter(({ name }) => paths.includes(name));
    if (wanted.reduce((sum, { size }) => sum + size, 0) > room) return { id: "unpackedTooLarge" };
    for (const entry of wanted) {
      const content = await unpack(entry, room).catch(() => "broken" as const);
      if (content === "broken") return { id: "broken" };
      if (content === undefined) return { id: "unpackedTooLarge" };
      room -= content.length;
      parts.set(entry.name, new TextDecoder().decode(content));
    }
    return undefined;
  };
  const fault = await unpackAll([workbookPath, linksPath]);
  if (fault) return fault;
  const links = linksIn(parts.get(linksPath) ?? "");
  return (await unpackAll(links.map(({ path }) => path))) ?? parts;
}

/** The parts that a workbook refers to and that hold its cells. */
function linksIn(xml: string): readonly { readonly id: string; readonly kind: string; readonly path: string }[] {
  return [...tagsOf(xml, "Relationship")].flatMap((tag) => {
    const target = attributeOf(tag, "Target") ?? "";
    const kind = attributeOf(tag, "Type")?.split("/").at(-1) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return ["worksheet", "styles", "sharedStrings"].includes(kind)
      ? [{ id: attributeOf(tag, "Id") ?? "", kind, path }]
      : [];
  });
}

function sheetsOf(workbook: string) {
  return [...tagsOf(workbook, "sheet")].flatMap((tag) => {
    const name = attributeOf(tag, "name");
    const isHidden = ["hidden", "veryHidden"].includes(attributeOf(tag, "state") ?? "");
    return name ? [{ name, isHidden, id: attributeOf(tag, "id") }] : [];
  });
}

/** A date as a day; a time of day is left out, as it says nothing to a plan. */
function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value === "number") return plain(value);
  if (typeof value === "boolean") return value ? "ja" : "nej";
  return typeof value === "string" ? tidy(value) : "";
}
