import type { Words } from "./plan.ts";

/** The form in which texts are compared: composed (NFC), lower case, single spaces. */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/**
 * Whether a text has a word that begins with one of the stems.
 *
 * A stem that begins with `*` may also stand inside a word, for compounds: `*bedömning` finds “skyddsbedömning”.
 * Takes time in proportion to the text: stems are no patterns.
 */
export function hasStem(text: string, stems: readonly string[]): boolean {
  const folded = fold(text);
  return stems.some((stem) => (stem.startsWith("*") ? folded.includes(stem.slice(1)) : beginsWord(folded, stem)));
}

function beginsWord(folded: string, stem: string): boolean {
  for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
    if (at === 0 || !isLetter(folded[at - 1])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** The first of some texts that has one of the stems. */
export function findStem(texts: Iterable<Words>, stems: readonly string[]): Words | undefined {
  for (const text of texts) if (hasStem(text.words, stems)) return text;
  return undefined;
}
