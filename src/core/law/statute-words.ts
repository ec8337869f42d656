/** A word of a sentence, or a whole citation of a section; `end` is exclusive. */
export interface StatuteWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What kind of thing it is to one who looks for citations. */
  readonly kind: "section" | "act" | "number" | "word";
  /** The sections that it cites, as "5:11a"; empty for anything but a section. */
  readonly sections: readonly string[];
}

/** A citation of sections and the act that it is a part of, as far as the sentence tells. */
export interface SectionCitation {
  readonly sections: readonly string[];
  readonly act: StatuteWord;
  readonly start: number;
  readonly end: number;
}

const paragraph = "\\d{1,3}(?: ?[a-z](?![\\p{L}\\p{N}]))?";
const inChapter =
  `(?<![\\p{L}\\p{N}:/])\\d{1,2}(?: ?[a-d])? ?kap(?:\\.|itlet|itel)?,? ?(?:§{1,2} ?)?${paragraph}` +
  `(?:(?: ?[-–,] ?| och | samt )${paragraph}){0,12}(?: ?(?:§{1,2}|paragrafe(?:n|rna)))?`;
/** Every repetition is bounded or steps over what no other part can take, so it takes time in proportion to the text. */
const words = new RegExp(`${inChapter}|[\\p{L}\\p{N}]+(?:(?:[:-]|(?<=\\p{N})/(?=\\p{N}))[\\p{L}\\p{N}]+)*`, "giu");
const actNumber = /^(?:19|20)\d\d(?:\/\d\d)?:\d{1,4}$/u;
const withColon = /^\d{1,2}[a-d]?:\d{1,3}[a-z]?$/iu;

/** The words of a sentence in their order. */
export function statuteWords(sentence: string): readonly StatuteWord[] {
  return [...sentence.matchAll(words)].map(({ 0: text, index }) => {
    const sections = /§|paragraf/iu.test(text) ? sectionsOf(text) : [];
    const kind =
      sections.length > 0 ? "section" : actNumber.test(text) ? "number" : isAct(text) ? "act" : ("word" as const);
    return { text, start: index, end: index + text.length, kind, sections };
  });
}

/** "5 kap. 11 och 11 a §§" as 5:11 and 5:11a. */
export function sectionsOf(text: string): readonly string[] {
  const [chapter = "", rest = ""] = text.toLowerCase().split(/ ?kap(?:\.|itlet|itel)?/u);
  return [...rest.matchAll(/(\d{1,3})(?: ?([a-z])(?!\p{L}))?/gu)].map(
    ([, number, letter = ""]) => `${chapter.replace(" ", "")}:${number}${letter}`,
  );
}

/**
 * The section citations of a sentence, each with its act.
 *
 * The act is the one right after the citation, else right before it, else the next after it in a list of citations,
 * else the last that the sentence names before. A citation in a sentence that names no act is left out.
 */
export function sectionCitations(found: readonly StatuteWord[]): readonly SectionCitation[] {
  const after = actsAfter(found);
  let beside: StatuteWord | undefined;
  let last: StatuteWord | undefined;
  return found.flatMap((word, i) => {
    const next = found[i + 1];
    if (word.kind === "act") {
      beside = word;
      last = word;
      return [];
    }
    // "SoL (2001:453) 5 kap. 11 §": the act's own number does not come between.
    if (word.kind === "number") return [];
    const before = beside;
    beside = undefined;
    const right = next?.kind === "act" ? next : undefined;
    if (withColon.test(word.text)) {
      const act = right ?? before;
      const letter = next && /^[a-d]$/u.test(next.text) ? next.text : "";
      return act ? cited(word, [word.text.toLowerCase() + letter], act) : [];
    }
    const act = right ?? before ?? after.get(word) ?? last;
    return word.kind === "section" && act ? cited(word, word.sections, act) : [];
  });
}

function cited(word: StatuteWord, sections: readonly string[], act: StatuteWord): SectionCitation {
  const near = act.start - word.end <= 3 && word.start - act.end <= 3;
  return {
    sections,
    act,
    start: near ? Math.min(word.start, act.start) : word.start,
    end: near ? Math.max(word.end, act.end) : word.end,
  };
}

const between = new Set("och samt eller i första andra tredje fjärde stycket st p punkten and of the".split(" "));

/** For each citation the act that a list of citations ends with: "3 kap. 2 § och 5 kap. 11 § första stycket SoL". */
function actsAfter(found: readonly StatuteWord[]): ReadonlyMap<StatuteWord, StatuteWord> {
  const acts = new Map<StatuteWord, StatuteWord>();
  let act: StatuteWord | undefined;
  for (const word of found.toReversed()) {
    if (word.kind === "act") act = word;
    else if (word.kind === "section") act && acts.set(word, act);
    else if (!between.has(word.text.toLowerCase()) && !/^\d{1,3}$/u.test(word.text)) act = undefined;
  }
  return acts;
}

const shortNames = new Set(
  "SoL HSL OSL KL FL LVU LVM LSS BrB RB FB JB ÄB TF RF YGL LOB PSL PDL BL AML LOU SoF SkolL DiskL UtlL FPL".split(" "),
);
const endings = ["lag", "lagen", "lags", "lagens", "balk", "balken", "balkens", "förordning", "förordningen", "act"];
const noActs = /(?:förs|ins|ans|avs|uts|bes|neds|baks|bo|under|arbets|över)lag(?:s|en|ens)?$/u;

/** Whether a word names an act: "SoL", "skollagen"; not "förslag" or "underlag". */
function isAct(word: string): boolean {
  const name = word.replace(/:s$/u, "");
  const folded = name.toLowerCase();
  return shortNames.has(name) || (endings.some((ending) => folded.endsWith(ending)) && !noActs.test(folded));
}
