import stringWidth from "string-width";

/** The columns that a text takes; most texts need not be looked at letter by letter. */
export function widthOf(text: string): number {
  return /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2022\u2026]*$/.test(text)
    ? text.length
    : stringWidth(text);
}
