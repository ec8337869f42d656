import type { Words } from "../text/source.ts";
import { fold } from "../text/words.ts";
import { addressesIn, maskAddress, words } from "./street-address.ts";
import { withDigit } from "./with-digit.ts";

/**
 * Cuts the addresses of a plan down where they are repeated in lower case, as items are, in which no street is known by
 * its capital. However many there are, a text is gone through once.
 */
export function maskingFolded(texts: readonly Words[], municipality: string | undefined): (folded: string) => string {
  const masks = new Map<string, string>();
  let mostWords = 0;
  for (const { words: text } of withDigit(texts)) {
    const composed = text.normalize("NFC");
    for (const { start, end } of addressesIn(composed, municipality)) {
      const address = fold(composed.slice(start, end));
      masks.set(address, fold(maskAddress(composed, start)));
      mostWords = Math.max(mostWords, wordsOf(address).length);
    }
  }
  return (folded) => (masks.size === 0 ? folded : replaced(folded, masks, mostWords));
}

/** A text in which each of some phrases, of at most so many words, is replaced; the longest that begins at a word. */
function replaced(text: string, by: ReadonlyMap<string, string>, mostWords: number): string {
  const all = wordsOf(text);
  const pieces: string[] = [];
  let shown = 0;
  for (const [index, { start }] of all.entries()) {
    if (start < shown) continue;
    const ends = all.slice(index, index + mostWords).map(({ end }) => end);
    const end = ends.findLast((end) => by.has(text.slice(start, end)));
    if (end === undefined) continue;
    pieces.push(text.slice(shown, start), by.get(text.slice(start, end)) ?? "");
    shown = end;
  }
  return pieces.length === 0 ? text : `${pieces.join("")}${text.slice(shown)}`;
}

function wordsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(words)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
