/** A mark with the backslashes before it, which are looked at once. */
const marks = /(?<!\\)(\\*)([;\n])/g;

/**
 * Several texts in one cell: “Polisen; Region Örebro län”.
 *
 * A semicolon or a line break within a text has a backslash before it; elsewhere a backslash is only itself.
 */
export function joinList(texts: readonly string[]): string {
  return texts
    .map((text, i) => {
      const escaped = text.replace(marks, "$1$1\\$2");
      // At the end of a text it would take the separator's meaning away.
      return i < texts.length - 1 ? escaped.replace(/(?<!\\)\\+$/, "$&$&") : escaped;
    })
    .join("; ");
}

/** The texts of a cell, which people may write below one another too; blank ones are none. */
export function splitList(cell: string): readonly string[] {
  const whole = cell.replace(/\r\n?/g, "\n");
  const texts: string[] = [];
  let text = "";
  let read = 0;
  for (const match of whole.matchAll(marks)) {
    const [found, strokes = "", mark = ""] = match;
    const isSeparator = strokes.length % 2 === 0;
    text += whole.slice(read, match.index) + strokes.slice(0, Math.floor(strokes.length / 2));
    read = match.index + found.length;
    if (isSeparator) texts.push(text);
    text = isSeparator ? "" : text + mark;
  }
  texts.push(text + whole.slice(read));
  return texts.map((one) => one.trim()).filter(Boolean);
}
