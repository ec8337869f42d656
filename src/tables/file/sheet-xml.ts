import { type NumberFormat, shown } from "./number-format.ts";
import { addressOf, columnOf, type Merged, type Sheet, tableLimits } from "./sheet.ts";
import { attributeOf, escaped, tagsOf } from "./xml.ts";

export interface SheetXml extends Pick<Sheet, "merged" | "lost"> {
  /** The cells that hold a value, and nothing else of the sheet. */
  readonly xml: string;
  /** How many cells that is. */
  readonly cells: number;
  /** Those with a number that may be no day, where their format makes a day of it. */
  readonly dayless: readonly (readonly [row: number, column: number])[];
}

/**
 * Looks through the XML of a sheet before it is read: how far it reaches, which cells hang together, and which hold no value.
 *
 * A cell that is only coloured counts for nothing, so that a sheet may be formatted all the way down.
 */
export function lookThrough(
  xml: string,
  formats: readonly (NumberFormat | undefined)[],
  from1904: boolean,
  mostCells: number = tableLimits.cells,
): SheetXml | "broken" | "tooManyRows" | "tooManyColumns" | "unpackedTooLarge" {
  const rows: string[] = [];
  const lost: Sheet["lost"][number][] = [];
  const dayless: SheetXml["dayless"][number][] = [];
  let cells = 0;
  let row = -1;
  let column = -1;
  const tags = /<((?:[\w-]+:)?)(row|c)(?=[\s/>])([^<>]*)>/g;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [start, prefix = "", name, attributes = ""] = tag;
    if (name === "row") {
      row = Number(attributeOf(attributes, "r") ?? row + 2) - 1;
      if (!Number.isInteger(row)) return "broken";
      column = -1;
      continue;
    }
    const place = cellAt(attributeOf(attributes, "r"), row, column + 1);
    if (!place) return "broken";
    [row, column] = place;
    if (attributes.endsWith("/")) continue;
    const end = xml.indexOf(`</${prefix}c>`, tags.lastIndex);
    if (end < 0) return "broken";
    const content = xml.slice(tags.lastIndex, end);
    tags.lastIndex = end;
    const isError = attributeOf(attributes, "t") === "e";
    const isUncalculated = formula.test(content) && !value.test(content);
    if (isError || isUncalculated) lost.push({ cell: addressOf(row, column), why: isError ? "error" : "uncalculated" });
    if (isError || !hasValue(content)) continue;
    if (row >= tableLimits.rows) return "tooManyRows";
    if (column >= tableLimits.columns) return "tooManyColumns";
    cells += 1;
    if (cells > mostCells) return "unpackedTooLarge";
    if (isDayless(attributes, content)) dayless.push([row, column]);
    const cell = asShown(attributes, content, formats, from1904);
    const address = ` r="${addressOf(row, column)}"`;
    rows[row] =
      (rows[row] ?? "") +
      (cell === undefined
        ? `${start.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, "").slice(0, -1)}${address}>${content}</${prefix}c>`
        : `<${prefix}c${address} t="inlineStr"><${prefix}is><${prefix}t>${escaped(cell)}</${prefix}t></${prefix}is></${prefix}c>`);
  }
  const data = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("");
  return { xml: `<worksheet><sheetData>${data}</sheetData></worksheet>`, merged: mergedIn(xml), lost, cells, dayless };
}

function cellAt(address: string | undefined, row: number, column: number): [number, number] | undefined {
  if (address === undefined) return row < 0 ? undefined : [row, column];
  const [, letters = "", number = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  const found = columnOf(letters);
  return found === undefined ? undefined : [Number(number) - 1, found];
}

const formula = /<(?:[\w-]+:)?f[\s/>]/;
const value = /<(?:[\w-]+:)?v[\s/>]/;

function hasValue(content: string): boolean {
  return /<(?:[\w-]+:)?(?:v(?:\s[^<>]*)?>(?!<\/)|is[\s>])/.test(content);
}

/** The last day of year 9999, as spreadsheets count days. */
const lastDay = 2_958_465;

/** Whether a cell holds a number of which no day can be made. */
function isDayless(attributes: string, content: string): boolean {
  if ((attributeOf(attributes, "t") ?? "n") !== "n") return false;
  const number = numberIn(content);
  return number !== undefined && !(Number(number) >= 0 && Number(number) <= lastDay);
}

function numberIn(content: string): string | undefined {
  return /<(?:[\w-]+:)?v(?:\s[^<>]*)?>([^<]+)</.exec(content)?.[1];
}

/** A number as its format shows it, where that is another text than the reader's. */
function asShown(
  attributes: string,
  content: string,
  formats: readonly (NumberFormat | undefined)[],
  from1904: boolean,
): string | undefined {
  const format = formats[Number(attributeOf(attributes, "s") ?? -1)];
  if (!format || (attributeOf(attributes, "t") ?? "n") !== "n") return undefined;
  const number = numberIn(content);
  return number !== undefined && Number.isFinite(Number(number)) ? shown(Number(number), format, from1904) : undefined;
}

const mostMerged = 5_000;

function mergedIn(xml: string): readonly Merged[] {
  const merged: Merged[] = [];
  for (const tag of tagsOf(xml, "mergeCell")) {
    const [, letters = "", first, last] =
      /^([A-Z]{1,3})([1-9]\d{0,6}):[A-Z]{1,3}([1-9]\d{0,6})$/.exec(attributeOf(tag, "ref") ?? "") ?? [];
    const column = columnOf(letters);
    if (column === undefined || first === last) continue;
    merged.push({ column, first: Number(first) - 1, last: Math.min(Number(last), tableLimits.rows) - 1 });
    if (merged.length === mostMerged) break;
  }
  return merged;
}
