import { remember } from "../text/remember.ts";
import { plainTime } from "./calendar-words.ts";
import type { Day } from "./day.ts";
import { readRecurrence } from "./interval.ts";
import { readPeriod, sinceWords } from "./period.ts";

/** What a plan's words say about a time. */
export type When =
  /** From a first day to a last, by which it is judged; an exact date is both. */
  | { readonly kind: "period"; readonly first: Day; readonly last: Day }
  /** Without an end, so never late. */
  | { readonly kind: "open"; readonly first?: Day }
  /** Again and again, so never late; `months` from one time to the next where the words say it. */
  | { readonly kind: "recurring"; readonly months?: number }
  /** A form that was never filled in: "2019-XX-XX". */
  | { readonly kind: "placeholder" }
  | { readonly kind: "unreadable" };

const unreadable: When = { kind: "unreadable" };

// "20XX-XX-XX", "ÅÅÅÅ-MM-DD", "20__", or x's among other words: "våren 20XX".
const dateLetters = /^[\dxåymd_?\-/. ]+$/u;
const unfilled = /x|åå|yy|mm|dd|__|-\?\?|(?<!\d)\d\d\?\?/u;
const xs = /(?<![\p{L}\p{N}])\d{0,3}x{2,}(?![\p{L}\p{N}])/u;

const endless = /^(?:(?:gäller|valid|och) )?(?:tills[ -]vidare|until[ -]further[ -]notice|open-ended|pågående|pågår)$/u;
const irregular =
  /^(?:återkommande|regelbundet|regelbunden|recurring|regularly|(?:varje|every) (?:vecka|dag|week|day)|veckovis|dagligen|weekly|daily)$/u;

// "Löpande, klart senast 2026-05-31" goes on to a day; "löpande under planens giltighet" names none.
const goesOn =
  /^(?:löpande|fortlöpande|kontinuerligt|ständigt|pågår|pågående|ongoing|continuously),? (?:(?:dock|men|but) )?(?:klart?,? )?(.+)$/u;

const begins = [
  sinceWords,
  "med början|med start|startar|startas|startdatum|start|påbörjas|inleds|börjar",
  "as of|starting|starts|beginning|begins",
].join("|");
const since = new RegExp(`^(?:(?:gäller|valid|pågår) )?(?:${begins}):? (.+)$`, "u");
const recurringSince = new RegExp(`^(.+?),? (?:${begins}) (.+)$`, "u");
// A dash without a space is one only after a year: "2026-03-" is half a date.
const onwards =
  /^(.+?)(?: -|(?<=^\d{4})-|(?: ?[-,])?(?: (?:och|and|till))? (?:framåt|tills vidare|onwards|until further notice))$/u;

/** What a plan's words say about a time; words beyond those that are known make all of it unreadable. */
export const readWhen = remember((words): When => {
  const text = plainTime(words);
  // Most times are plain dates, and need none of the patterns for words.
  const date = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? readPeriod(text) : undefined;
  if (date) return { kind: "period", first: date.first, last: date.last };
  const end = goesOn.exec(text)?.[1];
  const ended = end === undefined ? undefined : readPeriod(end);
  if (ended) return { kind: "period", first: ended.first, last: ended.last };
  const recurring = readRecurring(text);
  if (recurring) return recurring;
  if ((dateLetters.test(text) && unfilled.test(text)) || xs.test(text)) return { kind: "placeholder" };
  if (endless.test(text)) return { kind: "open" };
  if (irregular.test(text)) return { kind: "recurring" };
  const period = readPeriod(text);
  return period ? { kind: "period", first: period.first, last: period.last } : (readOpen(text) ?? unreadable);
});

/** "Årligen", "årligen med början 2026". */
function readRecurring(text: string): When | undefined {
  const [, often = text, from] = recurringSince.exec(text) ?? [];
  const interval = readRecurrence(text) ?? (from && readPeriod(from) ? readRecurrence(often) : undefined);
  if (interval === undefined) return undefined;
  return interval.kind === "every" ? { kind: "recurring", months: interval.months } : { kind: "open" };
}

/** "Med början 2026", "2026 och framåt". */
function readOpen(text: string): When | undefined {
  const withoutEnd = onwards.exec(text)?.[1];
  const from = since.exec(withoutEnd ?? text)?.[1] ?? withoutEnd;
  const first = from === undefined ? undefined : readPeriod(from)?.first;
  return first === undefined ? undefined : { kind: "open", first };
}
