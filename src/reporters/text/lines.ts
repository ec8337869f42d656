import { oneLine } from "../one-line.ts";
import { widthOf } from "./width.ts";

/** Breaks a text into lines of at most so many columns; only a word that is too long is broken inside. */
export function wrap(text: string, width: number): string[] {
  return fill(
    oneLine(text)
      .split(" ")
      .flatMap((word) => chop(word, width)),
    " ",
    width,
  );
}

/** The same, but where a line must end it ends between two sentences if it can. */
export function wrapSentences(text: string, width: number): string[] {
  return fill(
    oneLine(text)
      .split(/(?<=\.) /u)
      .flatMap((sentence) => wrap(sentence, width)),
    " ",
    width,
  );
}

/** Puts as many parts on each line as fit; a part is never broken, and a separator never ends a line. */
export function fill(parts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const part of parts) {
    const more = widthOf(separator) + widthOf(part);
    if (lines.length > 0 && used + more <= width) {
      lines[lines.length - 1] += separator + part;
      used += more;
    } else {
      lines.push(part);
      used = widthOf(part);
    }
  }
  return lines;
}

/** Puts a text before the first line, and as many spaces before the others. */
export function hang(before: string, lines: readonly string[]): string[] {
  const indent = " ".repeat(widthOf(before));
  return lines.map((line, i) => (i === 0 ? before : indent) + line);
}

/** Breaks a word that is too long after a stroke or a hyphen, and only where that is not enough between letters. */
function chop(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = word.split(/(?<=[/-])/u).flatMap((piece) => (widthOf(piece) <= width ? [piece] : lettersOf(piece)));
  return fill(pieces, "", width);
}

/** In stretches, as a segmenter takes memory by the square of what it is given. */
function lettersOf(word: string): string[] {
  const segmenter = new Intl.Segmenter();
  const stretches = word.match(/[\s\S]{1,200}/gu) ?? [];
  return stretches.flatMap((stretch) => [...segmenter.segment(stretch)].map(({ segment }) => segment));
}
