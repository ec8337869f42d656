/** Abbreviations after which a capital begins no sentence: "skr. 2007/08:39", "enligt 5 kap. Socialtjänstlagen". */
const abbreviations = new Set(
  "kap skr st p nr dnr prop bet rskr jfr resp ca art publ fl ex bl k d tel kl mom § f".split(" "),
);

const breaks = /\n\s*(?:\n|[-–•*] )/u;
const ends = /[.!?]["”’)]? (?=["”’(]?\p{Lu})/gu;

/** The sentences of a text in composed form, with single spaces; a list's items and paragraphs are kept apart. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .replace(/[^\S\n]+/gu, " ")
    .split(breaks)
    .flatMap((paragraph) => split(paragraph.replace(/\s+/gu, " ").trim()))
    .filter((sentence) => sentence !== "");
}

function split(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of paragraph.matchAll(ends)) {
    const before = /[\p{L}\p{N}§]+$/u.exec(paragraph.slice(Math.max(start, index - 10), index))?.[0];
    if (before !== undefined && abbreviations.has(before.toLowerCase())) continue;
    sentences.push(paragraph.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  return [...sentences, paragraph.slice(start)];
}
