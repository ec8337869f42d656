// Control characters (C0, DEL, C1), halves of a pair, line and paragraph separators, and what turns the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const hidden = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The same, whether halves of a pair stand alone or not: found out in a tenth of the time. */
const suspect = new RegExp(hidden.source);

/**
 * A text in which nothing can act on a terminal or hide: ESC is shown as \u001b, a line break as \u000a.
 *
 * `kept` lists the characters that may stay as they are, such as "\n\t".
 */
export function visible(text: string, kept = ""): string {
  const suspects = kept === "" ? suspect : new RegExp(`${hidden.source}(?<![${kept}])`);
  if (!suspects.test(text)) return text;
  return text.replace(hidden, (character) =>
    kept.includes(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
