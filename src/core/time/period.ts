import { addDays, addMonths, type Day } from "./day.ts";
import { form, readForms } from "./form.ts";
import { join, lastDay, namedTime, type Period } from "./named-time.ts";

/** A pattern for the words before the time that something begins, which say nothing of an end. */
export const sinceWords = "från och med|fr\\.? ?o\\.? ?m\\.?|f\\.? ?o\\.? ?m\\.?|från|from";

const done = [
  "klart|klara|klar|färdigt|färdiga|färdig|slutförs|slutfört|slutförd|slutförda|slut|avslutas|avslutat|avslutad",
  "genomförs|genomfört|genomförd|genomförda|gäller|deadline|done|completed|complete|finished|ready|due|valid",
].join("|");
const upTo = "fram till och med|fram till|till och med|t\\.? ?o\\.? ?m\\.?|till|up to|until|through|to";
const within = "under|inom|i|vid|in|during|on|at|by";
const limit = "senast|no later than|not later than|latest";
const years = "(?:the )?(?:period|åren|perioden|planperioden|mandatperioden|mandate period|years)";

// "Klart senast under hösten 2026": what stands before a time and leaves it as it is.
const lead = new RegExp(
  `^(?:(?:(?:ska|skall|to) (?:vara|be) )?(?:${done}):? )?(?:(?:${limit}):? )?(?:(?:${upTo}|${within}) )?`,
  "u",
);
const rangeLead = new RegExp(`^(?:(?:${sinceWords}|mellan|between) )?(?:${years} )?`, "u");
const separator = new RegExp(` ?(?:--?|/) ?| (?:och|and|${upTo}) `, "gu");

const time = form<Period>;
const ending = "(?:the )?(?:utgången av|slutet av|slutet på|end of|årets slut)";
const forms = [
  time("(.+)", namedTime),
  time("(?:the )?(?:början av|början på|inledningen av|tidigt|tidig|beginning of|start of|early) (.+)", (words) =>
    third(namedTime(words), 0),
  ),
  time("(?:the )?(?:mitten av|mitten på|middle of|mid)[ -](.+)", (words) => third(namedTime(words), 1)),
  time("(?:the )?(?:slutet av|slutet på|sent|sen|end of|late) (.+)", (words) => third(namedTime(words), 2)),
  time("(?:utgången av|årets slut) (.+)", (words) => lastDay(namedTime(words))),
  time(`(?:före|innan|before) ${ending} (.+)`, (words) => lastDay(namedTime(words))),
  time("(?:före|innan|before) (.+)", (words) => dayBefore(namedTime(words))),
];

/**
 * The period that a text, as `plainTime` gives it, says something belongs to.
 * What is to be done "by" or "fram till" a time is to be done by its last day; "före" a time, by the day before it.
 */
export function readPeriod(text: string): Period | undefined {
  const words = text.replace(lead, "");
  return readForms(forms, words) ?? readRange(words.replace(rangeLead, ""));
}

/**
 * "Januari till mars 2026": a start that lacks a year has that of the end.
 * "Våren 2025-2026" may be two springs, and is left alone; "våren 2025 till 2026" is not.
 */
function readRange(words: string): Period | undefined {
  for (const { 0: between, index } of words.matchAll(separator)) {
    const to = words.slice(index + between.length);
    const from = words.slice(0, index);
    const end = readForms(forms, to);
    const sameYear = / \d{4}$/u.exec(to)?.[0];
    const start = readForms(forms, from) ?? (sameYear && readForms(forms, from + sameYear));
    const twoYears = /^ ?[-/]/u.test(between) && / \d{4}$/u.test(from) && /^\d{4}$/u.test(to);
    if (start && end && !twoYears) return join(start, end);
  }
  return undefined;
}

/** The beginning, middle or end of a period: its months by three, or the days 1–10, 11–20 and 21 on of a month. */
function third(whole: Period | undefined, nth: 0 | 1 | 2): Period | undefined {
  if (whole === undefined) return undefined;
  const after = addDays(whole.last, 1);
  const length = wholeMonths(whole.first, after);
  if (length !== 1 && length % 3 !== 0) return undefined;
  const cut = (n: number) => (length === 1 ? addDays(whole.first, 10 * n) : addMonths(whole.first, (n * length) / 3));
  return { first: cut(nth), last: addDays(nth === 2 ? after : cut(nth + 1), -1) };
}

/** How many months from one day to another, or NaN where one of them is not the first of its month. */
function wholeMonths(from: Day, to: Day): number {
  if (!from.endsWith("-01") || !to.endsWith("-01")) return Number.NaN;
  const month = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(to) - month(from);
}

function dayBefore(period: Period | undefined): Period | undefined {
  const before = period && { first: addDays(period.first, -1), last: addDays(period.first, -1) };
  return join(before, before);
}
