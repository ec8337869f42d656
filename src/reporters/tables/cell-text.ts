import { visible } from "../../core/text/visible.ts";

/** What a spreadsheet takes for the beginning of a formula, blanks before it included, with the full-width forms. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

export function looksLikeFormula(text: string): boolean {
  return formula.test(text);
}

/** What XML takes but its users may drop: characters that are none, and the mark for one that could not be read. */
const unspoken = /[\p{Noncharacter_Code_Point}\ufffd]/gu;

/** A text for a cell of a workbook, where nothing hides and lines stay lines. */
export function cellText(text: string): string {
  return visible(text.replace(/\r\n?/g, "\n"), "\n\t").replace(
    unspoken,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
}
