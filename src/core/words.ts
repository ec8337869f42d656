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
  return has(fold(text), stems);
}

/** The first of some texts that has one of the stems. */
export function findStem(texts: readonly Words[], stems: readonly string[]): Words | undefined {
  if (texts.length === 0 || stems.length === 0 || !has(foldAll(texts), stems)) return undefined;
  return texts.find((text) => has(foldOnce(text), stems));
}

/** Dozens of requirements search the same texts, mostly in vain: so all are searched at once before any is alone. */
const foldedAll = new WeakMap<readonly Words[], string>();

function foldAll(texts: readonly Words[]): string {
  const known = foldedAll.get(texts);
  if (known !== undefined) return known;
  // A stem has no line break, so none is found across two texts.
  const form = texts.map(foldOnce).join("\n");
  foldedAll.set(texts, form);
  return form;
}

const folded = new WeakMap<Words, string>();

function foldOnce(text: Words): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const form = fold(text.words);
  folded.set(text, form);
  return form;
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

interface Stem {
  readonly letters: string;
  readonly inside: boolean;
  readonly whole: boolean;
}

/** Stems are written in packs and rules; each list of them is read once. */
const read = new WeakMap<readonly string[], readonly Stem[]>();

function stemsOf(list: readonly string[]): readonly Stem[] {
  const known = read.get(list);
  if (known) return known;
  const stems = list.flatMap((stem): Stem[] => {
    const inside = stem.startsWith("*");
    const whole = stem.endsWith("$");
    const letters = fold(stem.slice(inside ? 1 : 0, whole ? -1 : undefined));
    return letters === "" ? [] : [{ letters, inside, whole }];
  });
  read.set(list, stems);
  return stems;
}

function has(folded: string, stems: readonly string[]): boolean {
  return stemsOf(stems).some((stem) => placeOf(stem, folded) !== undefined);
}

/** Where in a folded text the first of the stems stands. */
function firstStem(folded: string, stems: readonly string[]): number | undefined {
  const places = stemsOf(stems).flatMap((stem) => placeOf(stem, folded) ?? []);
  return places.length > 0 ? Math.min(...places) : undefined;
}

function placeOf({ letters, inside, whole }: Stem, folded: string): number | undefined {
  for (let at = folded.indexOf(letters); at >= 0; at = folded.indexOf(letters, at + 1)) {
    const begins = inside || !isLetter(folded[at - 1]);
    const ends = !whole || !isLetter(folded[at + letters.length]);
    if (begins && ends) return at;
  }
  return undefined;
}

/** A letter has two cases, or is a digit: a fraction of what the first use of a Unicode property costs. */
function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return character.toUpperCase() !== character.toLowerCase() || (character >= "0" && character <= "9");
}
