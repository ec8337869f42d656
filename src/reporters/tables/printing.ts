import type { Feature } from "write-excel-file/universal";
import { rowHeights } from "./row-heights.ts";
import type { Sheet } from "./sheet.ts";
import { xmlText } from "./xml.ts";

/** As many characters as an A4 page on its side holds in letters of a size that one can read, in percent. */
const pageWidth = 205;
const scale = 68;

/** What the library leaves out: rows as high as their texts, filters, and what is printed on every page. */
export function printing(title: string, sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? withPrinting(xml, sheet, title) : xml;
          },
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace("<definedNames/>", () => `<definedNames>${sheets.map(names).join("")}</definedNames>`),
        },
      },
    },
  };
}

/** Puts the elements where the schema of workbooks has them. */
function withPrinting(xml: string, sheet: Sheet, title: string): string {
  const fits = sheet.widths.reduce((sum, width) => sum + width, 0) <= pageWidth;
  // What is wider goes on on more pages, in letters of the same size.
  const size = fits ? `fitToWidth="1" fitToHeight="${sheet.hasHeads ? 0 : 1}"` : `scale="${scale}"`;
  const filter = sheet.hasHeads ? `<autoFilter ref="${range(sheet)}"/>` : "";
  const heights = rowHeights(sheet);
  return (
    xml
      // Not as custom heights, so that a row still grows with what is written in it.
      .replace(/<row r="(\d+)"/g, (row, number) => `${row} ht="${heights[Number(number) - 1]}"`)
      .replace(/<worksheet[^>]*>/, `$&<sheetPr><pageSetUpPr fitToPage="${fits ? 1 : 0}"/></sheetPr>`)
      // Where no column is fixed there is no pane to the right.
      .replace(/ xSplit="0"([^>]*)"bottomRight"/, '$1"bottomLeft"')
      .replace(/<\/sheetData>|<sheetData\/>/, `$&${filter}`)
      .replace("<pageMargins ", sheet.hasHeads ? '<printOptions gridLines="1"/>$&' : "$&")
      .replace("<pageSetup ", `<pageSetup ${size} `)
      .replace(
        "<drawing ",
        () =>
          `<headerFooter><oddFooter>${xmlText(`&L${title.slice(0, 120).replaceAll("&", "&&")}&R&A  &P/&N`)}</oddFooter></headerFooter>` +
          `<ignoredErrors><ignoredError sqref="${range(sheet)}" numberStoredAsText="1"/></ignoredErrors><drawing `,
      )
  );
}

/** The names by which spreadsheets know the filter, and what is printed on every page. */
function names(sheet: Sheet, index: number): string {
  if (!sheet.hasHeads) return "";
  const own = `'${sheet.name.replaceAll("'", "''")}'!`;
  const name = (what: string, more: string, where: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}"${more}>${xmlText(where)}</definedName>`;
  const columns = sheet.fixed > 0 ? `${own}$A:$${letters(sheet.fixed - 1)},` : "";
  return (
    name("_FilterDatabase", ' hidden="1"', own + range(sheet).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")) +
    name("Print_Titles", "", `${columns}${own}$1:$1`)
  );
}

/** All cells of a sheet: “A1:C7”. */
function range({ rows, widths }: Sheet): string {
  return `A1:${letters(widths.length - 1)}${Math.max(1, rows.length)}`;
}

/** The name of a column: A to Z, then AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
