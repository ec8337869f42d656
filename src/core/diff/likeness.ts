import { nearest } from "../text/nearest.ts";

/** Longer titles than this are compared word by word. */
const longest = 60;
const mostWords = 3;
const fewestShared = 6;

/** Finds, of some folded titles, the one that is almost the same as another. */
export function likeness(titles: readonly string[]): (title: string) => string | undefined {
  const candidates = titles.map((title) => ({ title, letters: lettersOf(title) }));
  return (title) => {
    if ([...title].length > longest)
      return titles.filter((other) => differsLittle(title.split(" "), other.split(" "))).sort()[0];
    const letters = lettersOf(title);
    const near = candidates.filter((other) => mayBeNear({ title, letters }, other)).map(({ title }) => title);
    return nearest(title, near)[0];
  };
}

const kinds = 32;

/** How many of each letter, roughly: letters share their places. */
function lettersOf(title: string): Uint8Array {
  const letters = new Uint8Array(kinds);
  for (let i = 0; i < title.length; i++) {
    const place = title.charCodeAt(i) % kinds;
    letters[place] = (letters[place] ?? 0) + 1;
  }
  return letters;
}

/** Three slips change six letters at most, which is quickly seen; to count the slips takes long. */
const mostLetters = 6;

interface Lettered {
  readonly title: string;
  readonly letters: Uint8Array;
}

function mayBeNear(a: Lettered, b: Lettered): boolean {
  if (a.title.startsWith(b.title) || b.title.startsWith(a.title)) return true;
  let differing = 0;
  for (let i = 0; i < kinds && differing <= mostLetters; i++)
    differing += Math.abs((a.letters[i] ?? 0) - (b.letters[i] ?? 0));
  return differing <= mostLetters;
}

/** Whether all that differs is a few words in one place. */
function differsLittle(a: readonly string[], b: readonly string[]): boolean {
  const most = Math.min(a.length, b.length);
  let begins = 0;
  while (begins < most && a[begins] === b[begins]) begins++;
  let ends = 0;
  while (ends < most - begins && a.at(-1 - ends) === b.at(-1 - ends)) ends++;
  const shared = begins + ends;
  return shared >= fewestShared && Math.max(a.length, b.length) - shared <= mostWords;
}
