import { fold } from "./words.ts";

const longest = 60;
const most = 3;
const shortestPrefix = 4;

/** How many slips of the hand are still a misspelling; a single letter may differ in case only. */
function slipsAllowed(length: number): number {
  if (length < 2) return 0;
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

/**
 * Optimal string alignment: insertions, deletions and substitutions, and a swap of two neighbours counted as one.
 * No more is reckoned than what so many slips can reach: most words are too far apart to go beyond their first letters.
 */
function distance(from: readonly string[], to: readonly string[], allowed: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...to.map((_, index) => index + 1)];
  for (const [i, letter] of from.entries()) {
    const row = new Array<number>(to.length + 1).fill(Number.POSITIVE_INFINITY);
    row[0] = i + 1;
    let least = i + 1;
    for (let j = Math.max(0, i - allowed); j <= Math.min(to.length - 1, i + allowed); j++) {
      const other = to[j];
      let slips = Math.min(at(last, j + 1) + 1, at(row, j) + 1, at(last, j) + (letter === other ? 0 : 1));
      if (i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other)
        slips = Math.min(slips, at(beforeLast, j - 1) + 1);
      row[j + 1] = slips;
      least = Math.min(least, slips);
    }
    if (least > allowed) return least;
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * How far off a word is of which only the beginning is there, or that goes on for too long; undefined where neither is so.
 * Whole words are one slip ("malung" for "malung-sälen", "nora bergslag" for "nora"), an abbreviation as many as it
 * lacks letters ("resp" for "responsible"); "kommunikation" is not "kommun" gone on.
 */
function cutOff(word: string, candidate: string): number | undefined {
  const [shorter, longer] = word.length <= candidate.length ? [word, candidate] : [candidate, word];
  if (shorter.length < shortestPrefix || !longer.startsWith(shorter)) return undefined;
  const rest = longer.slice(shorter.length);
  if (/^[^\p{L}\p{N}]/u.test(rest)) return 1;
  return shorter === word ? [...rest].length : undefined;
}

/** How many slips a candidate is from the word, or undefined where it is too far to be meant. */
function remoteness(word: string, from: readonly string[], candidate: string): number | undefined {
  const missing = cutOff(word, candidate);
  if (missing !== undefined) return missing;
  const to = [...candidate];
  const allowed = slipsAllowed(from.length);
  if (Math.abs(from.length - to.length) > allowed) return undefined;
  const slips = distance(from, to, allowed);
  return slips <= allowed ? slips : undefined;
}

/**
 * The candidates that a misspelt word was probably meant to be, at most three, nearest first.
 * Case does not count; those equally near stand in Swedish order. Words over 60 characters have none.
 */
export function nearest(words: string, candidates: Iterable<string>): readonly string[] {
  const word = fold(words);
  const letters = [...word];
  if (letters.length > longest) return [];
  const found: { readonly candidate: string; readonly remote: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const remote = remoteness(word, letters, fold(candidate));
    if (remote !== undefined) found.push({ candidate, remote });
  }
  // Costly to make, and rarely needed.
  const swedish = found.length > 1 ? new Intl.Collator("sv") : undefined;
  found.sort((a, b) => a.remote - b.remote || (swedish?.compare(a.candidate, b.candidate) ?? 0));
  return found.slice(0, most).map(({ candidate }) => candidate);
}
