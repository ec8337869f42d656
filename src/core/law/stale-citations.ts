import { once } from "../text/once.ts";
import { sentencesOf } from "../text/sentences.ts";
import { fold, hasStem } from "../text/words.ts";
import { tellsHistory } from "./history.ts";
import type { StaleSection, StaleSource } from "./stale-source.ts";
import { type StatuteWord, sectionCitations, sectionsOf, statuteWords } from "./statute-words.ts";

/** A citation of a stale source as if it still applied. */
export interface StaleCitation {
  /** The words of the first place in the text. */
  readonly words: string;
  /** The stale sections cited anywhere in the text. */
  readonly sections: readonly StaleSection[];
}

/** The stems of which a text that cites a source has one, whatever else it takes. */
export const cuesOf = once(({ number, sections = [], phrases = [] }: StaleSource): readonly string[] => {
  // "SoL 5:11 a" has its letter apart.
  const withColon = sections.flatMap(({ section }) => sectionsOf(section)).map((each) => each.replace(/[a-z]$/u, ""));
  return [
    ...(number === undefined ? [] : [`*${number}`]),
    ...(sections.length > 0 ? ["*§", "*paragraf", ...new Set(withColon)] : []),
    ...phrases,
  ];
});

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Enough beside the name of what applies now. */
const nowadays = ["nu$", "idag$", "i dag$", "sedan$", "now$", "since$", "today$"];

/**
 * The first citation of a source in a text, with every section cited; undefined where the text cites it rightly or not
 * at all. A text that says what replaced what is right.
 *
 * `inLaws` is set for a text in which nothing but laws and policies stands, so that a phrase needs no context.
 */
export function staleCitation(
  text: string,
  source: StaleSource,
  { older, inLaws }: { readonly older: boolean; readonly inLaws: boolean },
): StaleCitation | undefined {
  const told = source.successors.some(({ mark }) => hasMark(text, mark)) && tellsHistory(text);
  if (told) return undefined;
  const inContext = inLaws || hasStem(text, source.context ?? []);
  let words: string | undefined;
  const sections = new Set<StaleSection>();
  for (const sentence of sentencesOf(text)) {
    const found = [
      ...bySection(sentence, source, older),
      ...byNumber(sentence, source),
      ...(inContext ? byPhrase(sentence, source) : []),
    ];
    if (found.length === 0 || isRight(sentence, source)) continue;
    for (const { section } of found) if (section) sections.add(section);
    words ??= quoted(sentence, found);
  }
  return words === undefined ? undefined : { words, sections: [...sections] };
}

/** Whether a sentence with a citation says that it no longer applies, or that somebody else cites it. */
function isRight(sentence: string, source: StaleSource): boolean {
  if (tellsHistory(sentence) || hasStem(sentence, source.quotedBy ?? [])) return true;
  return source.successors.some(({ mark }) => hasMark(sentence, mark)) && hasStem(sentence, nowadays);
}

function hasMark(text: string, mark: string): boolean {
  return hasStem(text, [`${mark}$`]);
}

type Found = Span & { readonly section?: StaleSection };

function bySection(sentence: string, { names = [], sections = [] }: StaleSource, older: boolean): Found[] {
  if (sections.length === 0) return [];
  return sectionCitations(statuteWords(sentence)).flatMap((citation) => {
    if (!hasStem(citation.act.text, names)) return [];
    return sections
      .filter(
        ({ section, reused }) =>
          sectionsOf(section).some((wanted) => citation.sections.includes(wanted)) && (older || !reused),
      )
      .map((section) => ({ start: citation.start, end: citation.end, section }));
  });
}

/** The number after a word that makes it this source's, directly or in brackets later in the sentence; a diary number is none. */
function byNumber(sentence: string, { number, names = [], series = [] }: StaleSource): Found[] {
  if (number === undefined || !sentence.includes(number)) return [];
  const words = statuteWords(sentence);
  const labels = [...names, ...series];
  let named: StatuteWord | undefined;
  return words.flatMap((word, i) => {
    const mine = named;
    if (hasStem(word.text, labels)) named = word;
    if (word.text !== number) return glued(word, number, labels) ? { start: word.start, end: word.end } : [];
    const open = sentence[word.start - 1] === "(";
    const before = wordBefore(words, i);
    const label = before && hasStem(before.text, labels) ? before : undefined;
    if (!label && !(open && mine)) return [];
    const end = word.end + (open && sentence[word.end] === ")" ? 1 : 0);
    return { start: label?.start ?? word.start - 1, end };
  });
}

/** "SOSFS2014:4". */
function glued(word: StatuteWord, number: string, names: readonly string[]): boolean {
  const name = word.text.slice(0, -number.length);
  return word.text.endsWith(number) && /^\p{L}+$/u.test(name) && hasStem(name, names);
}

/** The word before a number, past "nr" and the other numbers of a list: "SOSFS 2009:22 och 2014:4". */
function wordBefore(words: readonly StatuteWord[], index: number): StatuteWord | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const word = words[at];
    if (word && word.kind !== "number" && !/^(?:nr|och|samt|and)$/iu.test(word.text)) return word;
  }
  return undefined;
}

function byPhrase(sentence: string, { phrases = [] }: StaleSource): Found[] {
  return phrases.flatMap((phrase) => {
    if (!hasStem(sentence, [phrase])) return [];
    const written = fold(phrase.replace(/^\*|\$$/gu, ""));
    const start = sentence.toLowerCase().indexOf(written);
    return { start, end: start + written.length };
  });
}

/** The words of the first place, joined with what stands beside it: "5 kap. 11 § SoL (2001:453)". */
function quoted(sentence: string, found: readonly Found[]): string {
  const [first, ...rest] = found.toSorted((a, b) => a.start - b.start);
  if (!first) return "";
  let { end } = first;
  for (const span of rest) if (span.start - end <= 2) end = Math.max(end, span.end);
  return sentence.slice(first.start, end);
}
