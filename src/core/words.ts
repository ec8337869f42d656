import type { Words } from "./plan.ts";

/** The form in which texts are compared: composed (NFC), lower case, single spaces. */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/**
 * Whether a text has a word that begins with one of the stems.
 *
 * A stem that begins with `*` may also stand inside a word, for compounds: `*bedömning` finds “skyddsbedömning”. One
 * that ends with `$` must end a word too: `vård$` finds “vård- och”, not “vårdnad”. A stem may hold several words.
 * Takes time in proportion to the text: stems are no patterns.
 */
export function hasStem(text: string, stems: readonly string[]): boolean {
  return firstStem(fold(text), stems) !== undefined;
}

/** The first of some texts that has one of the stems. */
export function findStem(texts: Iterable<Words>, stems: readonly string[]): Words | undefined {
  for (const text of texts) if (hasStem(text.words, stems)) return text;
  return undefined;
}

/** What a text says around the first stem in it, in some 80 characters; all of it where it is no longer than that. */
export function excerpt(text: string, stems: readonly string[]): string {
  const room = 80;
  const line = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (line.length <= room) return line;
  const found = firstStem(fold(line), stems) ?? 0;
  const start = Math.min(Math.max(0, found - room / 2), line.length - room);
  const from = start === 0 ? 0 : Math.min(line.indexOf(" ", start) + 1, found);
  const to = start + room >= line.length ? line.length : Math.max(line.lastIndexOf(" ", start + room), found + 1);
  return `${from > 0 ? "… " : ""}${line.slice(from, to)}${to < line.length ? " …" : ""}`;
}

/** Where in a folded text the first of the stems stands. */
function firstStem(folded: string, stems: readonly string[]): number | undefined {
  const places = stems.flatMap((stem) => placeOf(stem, folded) ?? []);
  return places.length > 0 ? Math.min(...places) : undefined;
}

function placeOf(stem: string, folded: string): number | undefined {
  const inside = stem.startsWith("*");
  const whole = stem.endsWith("$");
  const letters = fold(stem.slice(inside ? 1 : 0, whole ? -1 : undefined));
  if (letters === "") return undefined;
  for (let at = folded.indexOf(letters); at >= 0; at = folded.indexOf(letters, at + 1)) {
    const begins = inside || !isLetter(folded[at - 1]);
    const ends = !whole || !isLetter(folded[at + letters.length]);
    if (begins && ends) return at;
  }
  return undefined;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
