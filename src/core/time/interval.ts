import { remember } from "../text/remember.ts";
import { anyOf, cardinal, monthName, numberValue, ordinal, plainTime, seasonNames } from "./calendar-words.ts";
import { type Form, form, readForms } from "./form.ts";

/** How often something is done: every so many months, or all the time. */
export type Interval = { readonly kind: "every"; readonly months: number } | { readonly kind: "continuous" };

const mostMonths = 240;

/** Several words for each number of months. */
function inMonths(rows: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(rows).flatMap(([months, words]) => words.split("|").map((word) => [word, Number(months)] as const)),
  );
}

const units = inMonths({
  1: "månad|månaden|månader|mån|month|months",
  3: "kvartal|kvartalet|quarter|quarters",
  4: "tertial|tertialet",
  6: "halvår|halvåret|termin|terminen|half-year|half year|term",
  12: "år|året|kalenderår|kalenderåret|verksamhetsår|verksamhetsåret|year|years",
  48: "mandatperiod|mandatperioden|mandate period|term of office",
});

// Not "biannually" and "bimonthly", which mean two things each.
const adverbs = inMonths({
  1: "månadsvis|månatligen|månatlig|månatliga|monthly",
  3: "kvartalsvis|kvartalsvisa|quarterly",
  4: "tertialvis|tertialvisa",
  6: "halvårsvis|halvårsvisa|halvårligen|halvårlig|halvårliga|terminsvis|terminsvisa|half-yearly|semi-annually",
  12: "årligen|årlig|årligt|årliga|årsvis|yearly|annually|annual",
  24: "biennially|biennial",
});

const unit = `(${anyOf(units)})`;
const adverb = `(${anyOf(adverbs)})`;
const every = "(?:varje|vart|var|every|each)";
const times = "(?:gånger|gång|ggr|times|time)";
const per = "(?: ?/ ?| (?:per|om|i|under|varje|a|every|each) )";
const partOfYear = `(?:${anyOf(seasonNames)}|${monthName})`;

const nouns = [
  "revidering|revision|uppföljning|översyn|uppdatering|utvärdering|avstämning|rapportering|kartläggning",
  "review|follow-up|update|evaluation|report",
].join("|");
const verbs = [
  "revideras|uppdateras|aktualiseras|ses över|följs upp|följas upp|utvärderas|rapporteras|redovisas|kartläggs",
  "hålls|görs|göras|genomförs|genomföras|sker|ske|pågår",
  "revised|updated|reviewed|followed up|evaluated|reported",
].join("|");
const always = [
  "löpande|fortlöpande|kontinuerligt|kontinuerlig|kontinuerliga|ständigt|ständig|ständiga",
  "ongoing|continuously|continuous|continually|continual",
].join("|");

// "Planen skall revideras årligen", "löpande, dock minst en gång per år": what leaves an interval as it is.
const does = [
  "(?:(?:planen|handlingsplanen|dokumentet) )?(?:(?:ska|skall|is|is to be|shall be|to be) )?",
  `(?:(?:${nouns}) )?(?:(?:${verbs}) )?(?:(?:och|and) (?:${verbs}) )?`,
].join("");
const asNeeded = `(?:vid behov|when needed|${always}),?(?: (?:och|men|and|but))?(?: dock)? (?=minst|at least)`;
const lead = new RegExp(`^${does}(?:${asNeeded})?(?:(?:minst|åtminstone|at least) )?`, "u");
const continuous = new RegExp(`^${does}(?:${always})(?![\\p{L}\\p{N}])`, "u");

/** What is said to come again, in months. */
const recurrences = [
  form<number>(`${adverb}(?: (?:${nouns}))?`, (word) => adverbs.get(word)),
  form<number>(`(?:(?:vid|inför|under|efter|i början av|i slutet av) )?${every} (?:ny )?${unit}`, (word) =>
    units.get(word),
  ),
  form<number>(`(?:(?:en|1) gång |once )?${every} (${ordinal}|${cardinal}) ${unit}`, product),
  form<number>(`(?:(?:en|1) gång )?vart?(anna[nt]) ${unit}`, product),
  form<number>(`(${cardinal}) ${times}${per}${unit}`, quotient),
  form<number>(`(${cardinal}) ${times} ${adverb}`, (count, word) => Number(adverbs.get(word)) / numberValue(count)),
  form<number>(`once${per}${unit}`, (word) => quotient("1", word)),
  form<number>(`twice${per}${unit}`, (word) => quotient("2", word)),
  form<number>(`${every} ${partOfYear}`, () => 12),
  form<number>(`(?:årligen|varje år|yearly|annually|every year) (?:i|under|på|in|during) ${partOfYear}`, () => 12),
];

/** Lengths of time, in months. */
const durations = [
  form<number>(`(${cardinal}) ${unit}`, product),
  // ISO 8601; weeks and days are no whole number of months.
  form<number>("p(?:(\\d{1,3})y)?(?:(\\d{1,3})m)?", (years, months) => Number(years) * 12 + Number(months)),
];

/** How often something is to be done, from the words for it; undefined when they cannot be read. */
export const readInterval = remember((words): Interval | undefined => {
  const text = plainTime(words);
  return everyMonths([...recurrences, ...durations], text) ?? allTheTime(text);
});

/**
 * Whether, and how often, words about a time say that it comes again.
 * Unlike an interval, "12 månader" is none, and "löpande, minst årligen" goes on without end.
 */
export function readRecurrence(words: string): Interval | undefined {
  const text = plainTime(words);
  return (adverbs.has(text) ? undefined : allTheTime(text)) ?? everyMonths(recurrences, text);
}

function everyMonths(forms: readonly Form<number>[], text: string): Interval | undefined {
  const months = adverbs.get(text) ?? readForms(forms, text.replace(lead, ""));
  const possible = Number.isInteger(months) && months !== undefined && months > 0 && months <= mostMonths;
  return possible ? { kind: "every", months } : undefined;
}

function allTheTime(text: string): Interval | undefined {
  return continuous.test(text) ? { kind: "continuous" } : undefined;
}

function product(count: string, word: string): number {
  return numberValue(count) * Number(units.get(word));
}

function quotient(count: string, word: string): number {
  return Number(units.get(word)) / numberValue(count);
}
