import { attributeOf, tagsOf } from "./xml.ts";

/**
 * What a number's format makes of it, where the number alone would say something else: 0.8 is shown as “80 %”, and
 * “mars 2026”, which Excel keeps as the first of March, has no day.
 */
export type NumberFormat = "percent" | "month" | "year";

const builtIn = new Map<string, NumberFormat>([
  ["9", "percent"],
  ["10", "percent"],
  ["17", "month"],
]);

/** The formats of a workbook's cell styles, in the order that cells number them by. */
export function numberFormats(styles: string): readonly (NumberFormat | undefined)[] {
  const own = new Map(
    [...tagsOf(styles, "numFmt")].map((tag) => [
      attributeOf(tag, "numFmtId"),
      formatOf(attributeOf(tag, "formatCode")),
    ]),
  );
  return [...tagsOf(cellStylesIn(styles), "xf")].map((tag) => {
    const id = attributeOf(tag, "numFmtId") ?? "";
    return own.has(id) ? own.get(id) : builtIn.get(id);
  });
}

/** The styles of cells; others stand before and after them. */
function cellStylesIn(styles: string): string {
  const start = styles.search(/<(?:[\w-]+:)?cellXfs[\s>]/);
  if (start < 0) return "";
  const rest = styles.slice(start);
  return rest.slice(0, rest.search(/<\/(?:[\w-]+:)?cellXfs>/));
}

function formatOf(code = ""): NumberFormat | undefined {
  // For positive numbers only, without texts, letters that stand for themselves, and colours and languages in brackets.
  const [bare = ""] = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\][]*\]/g, "")
    .split(";");
  if (bare.includes("%")) return "percent";
  if (!bare.includes("y") || /[dhs]/.test(bare)) return undefined;
  return bare.includes("m") ? "month" : "year";
}

/** A number as its format shows it; days count from the first of 1900 as Excel does, or of 1904 as it did on Macs. */
export function shown(number: number, format: NumberFormat, from1904: boolean): string | undefined {
  if (format === "percent") return `${plain(number * 100)} %`;
  const dayZero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(dayZero + Math.floor(number) * 86_400_000);
  // Beyond year 9999 no day is one.
  if (!(number >= 61 && date.getUTCFullYear() <= 9999)) return undefined;
  return date.toISOString().slice(0, format === "month" ? 7 : 4);
}

/** A number as text, with the fifteen digits that a spreadsheet has: 0.1 + 0.2 is 0.3. */
export function plain(number: number): string {
  return String(Number(number.toPrecision(15)));
}
