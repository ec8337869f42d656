import { once } from "./once.ts";
import type { Words } from "./source.ts";

/** The form in which texts are compared: composed (NFC), lower case, single spaces. */
export function fold(text: string): string {
  // Most texts are composed and single-spaced already, which is found out in a fraction of the time of making them so.
  const lower = (/[\u0300-\uffff]/.test(text) ? text.normalize("NFC") : text).toLowerCase();
  return /\s\s|[^\S ]|^ | $/.test(lower) ? lower.replace(/\s+/g, " ").trim() : lower;
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

/** The first of some texts that has one of the stems, of those that are meant by their index. */
export function findStem(
  texts: readonly Words[],
  stems: readonly string[],
  isMeant: (index: number) => boolean = () => true,
): Words | undefined {
  if (texts.length === 0 || stems.length === 0) return undefined;
  const { joined, each, mayHave } = foldAll(texts);
  const likely = stemsOf(stems).filter(mayHave);
  if (!hasAny(joined, likely)) return undefined;
  const folded = each();
  return texts.find((_, index) => isMeant(index) && hasAny(folded[index] ?? "", likely));
}

/** Folding leaves it as it is, and no stem has it, so that none is found across two texts. */
const separator = "\u0000";

/** Dozens of requirements search the same texts, mostly in vain: so all are searched at once before any is alone. */
const foldAll = once((texts: readonly Words[]) => {
  const joined = fold(texts.map(({ words }) => words).join(separator));
  let split: readonly string[] | undefined;
  const each = () => {
    split ??= joined.split(separator);
    // A text may hold a separator itself.
    if (split.length !== texts.length) split = texts.map(({ words }) => fold(words));
    return split;
  };
  return { joined, each, mayHave: beginningsIn(joined) };
});

/** Tells by three letters that a folded text has no word that begins as a stem does, as is true of most stems. */
function beginningsIn(folded: string): (stem: Stem) => boolean {
  const seen = new Uint8Array(4096);
  const mark = (text: string, at: number) =>
    (text.charCodeAt(at) * 361 + text.charCodeAt(at + 1) * 19 + text.charCodeAt(at + 2)) & 4095;
  for (let at = 0; at < folded.length; at++) {
    const before = folded.charCodeAt(at - 1);
    const isInside = before >= 97 && before <= 122;
    if (!isInside) seen[mark(folded, at)] = 1;
  }
  return ({ letters, inside }) => inside || letters.length < 3 || seen[mark(letters, 0)] === 1;
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
  return hasAny(folded, stemsOf(stems));
}

function hasAny(folded: string, stems: readonly Stem[]): boolean {
  return stems.some((stem) => indexOfStem(stem, folded) !== undefined);
}

/** Where in a folded text the first of the stems stands. */
function firstStem(folded: string, stems: readonly string[]): number | undefined {
  const places = stemsOf(stems).flatMap((stem) => indexOfStem(stem, folded) ?? []);
  return places.length > 0 ? Math.min(...places) : undefined;
}

function indexOfStem({ letters, inside, whole }: Stem, folded: string): number | undefined {
  for (let at = folded.indexOf(letters); at >= 0; at = folded.indexOf(letters, at + 1)) {
    const begins = inside || !isLetter(folded[at - 1]);
    const ends = !whole || !isLetter(folded[at + letters.length]);
    if (begins && ends) return at;
  }
  return undefined;
}

/** A letter has two cases, or is a digit: a fraction of what the first use of a Unicode property costs. */
function isLetter(character: string | undefined): boolean {
  if (character === undefined || character === " ") return false;
  if (character >= "a" && character <= "z") return true;
  return character.toUpperCase() !== character.toLowerCase() || (character >= "0" && character <= "9");
}
