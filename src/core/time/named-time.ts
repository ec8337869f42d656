import { anyOf, monthName, monthNumber, numberValue, ordinal, type Season, seasonNames } from "./calendar-words.ts";
import { addDays, addMonths, type Day, daysBetween, isDay } from "./day.ts";
import { form, readForms } from "./form.ts";

/** A stretch of days, both ends included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const year = "(?:år |year )?((?:19|20|21)\\d\\d)";
const month = `(${monthName})`;
const dayOfMonth = "(?:den |the )?(\\d{1,2})(?:(?::?[ae]|st|nd|rd|th)(?: of)?)?";
const season = anyOf(seasonNames);
const seasons = `(${season}(?:(?: ?[/-] ?| och | and )${season}){0,3})`;
const yearAfter = "((?:19|20|21)\\d\\d|\\d\\d)";
const gap = "[ ,/-]{0,2}";

// Parts of a year by their length in months.
const parts: ReadonlyMap<string, number> = new Map([
  ...["kvartalet", "kvartal", "kv", "quarter", "q"].map((word) => [word, 3] as const),
  ...["tertialet", "tertial"].map((word) => [word, 4] as const),
  ...["halvåret", "halvår", "halvan", "half", "h"].map((word) => [word, 6] as const),
]);
const part = `(${anyOf(parts)})\\.?`;

// How each season lies in a year, as first and last month; winter goes on into the next year.
const seasonMonths: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [1, 6],
  summer: [6, 8],
  autumn: [7, 12],
  winter: [12, 15],
};

const time = form<Period>;

/** The times with a name of their own; no two forms read one text differently. */
const forms = [
  time("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})", (y, _, m, d) => day(y, m, d)),
  time("(\\d{4})(\\d{2})(\\d{2})", (y, m, d) => day(y, m, d)),
  time("(\\d{4})-(\\d{2})", (y, m) => months(y, Number(m))),
  time(`(?:hela |helåret |kalenderåret )?${year}`, (y) => months(y, 1, 12)),
  time(`${dayOfMonth} ${month},? ${year}`, (d, m, y) => day(y, monthNumber(m), d)),
  time(`${month} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, (m, d, y) => day(y, monthNumber(m), d)),
  time(`${dayOfMonth} ?(?:-|och|and) ?${dayOfMonth} ${month} ${year}`, (from, to, m, y) =>
    join(day(y, monthNumber(m), from), day(y, monthNumber(m), to)),
  ),
  time(`(?:den )?sist[ae] (?:dagen i )?${month} ${year}`, (m, y) => lastDay(months(y, monthNumber(m)))),
  // "jul 2026" alone may as well be Christmas.
  time(`${month}(?: månad)?,?[ -]${year}`, (m, y) => (/^jul\.?$/.test(m) ? undefined : months(y, monthNumber(m)))),
  time(`${month} ?(?:[-/]|och|and) ?${month},? ${year}`, (from, to, y) =>
    months(y, monthNumber(from), monthNumber(to)),
  ),
  time(`(\\d{1,2})/${year}`, (m, y) => months(y, Number(m))),
  // Day before month, as in Sweden.
  time(`(\\d{1,2})\\.(\\d{1,2})\\.${year}`, (d, m, y) => day(y, m, d)),
  time(`(?:den )?(\\d{1,2})/(\\d{1,2})[ -]${year}`, (d, m, y) => day(y, m, d)),
  // "3/4/2026" is 4 March to an American.
  time(`(\\d{1,2})([-/])(\\d{1,2})\\2${year}`, (d, _, m, y) =>
    Number(d) > 12 || Number(d) === Number(m) ? day(y, m, d) : undefined,
  ),
  time(`${seasons} ?${year}`, (names, y) => seasonsOf(names, y)),
  time(`${seasons} ?${year} ?[-/] ?${yearAfter}`, (names, y, next) => seasonsOf(names, y, next)),
  time(`${year}[ -](${season})`, (y, name) => seasonsOf(name, y)),
  time("(vt|ht)[ -]?(\\d\\d)", (name, y) => seasonsOf(name, `20${y}`)),
  time(`(?:läsåret|skolåret|the school year|school year) ${year} ?[-/] ?${yearAfter}`, (y, next) =>
    seasonsOf("ht/vt", y, next),
  ),
  time(`${part} ?([1-4])${gap}${year}`, (name, n, y) => partOf(y, name, n)),
  time(`${part} ?([1-4]) ?(?:[-/]|och|and) ?(?:${part} ?)?([1-4])${gap}${year}`, (name, from, other, to, y) =>
    join(partOf(y, name, from), partOf(y, other || name, to)),
  ),
  time(`${year}${gap}${part} ?([1-4])`, (y, name, n) => partOf(y, name, n)),
  time(`(?:the )?(${ordinal}|sista|last) ${part} (?:av |of |under )?${year}`, (n, name, y) => partOf(y, name, n)),
  time(`(?:v\\.?|vecka|week) ?(\\d{1,2}),? ${year}`, (n, y) => week(y, n)),
  time(`(?:v\\.?|veckorna|vecka|weeks) ?(\\d{1,2}) ?(?:-|och|and) ?(\\d{1,2}),? ${year}`, (from, to, y) =>
    join(week(y, from), week(y, to)),
  ),
  time(`${year}(?:-?w|,? v\\.? ?|,? vecka )(\\d{1,2})`, (y, n) => week(y, n)),
  time(`årsskiftet ${year} ?[-/] ?${yearAfter}`, (y, next) =>
    isNext(y, next) ? join(day(y, 12, "31"), day(`${Number(y) + 1}`, 1, "1")) : undefined,
  ),
  time(`halvårsskiftet ${year}`, (y) => join(day(y, 6, "30"), day(y, 7, "1"))),
];

/** The time that a text names, as `plainTime` gives it; undefined for a day that does not exist. */
export function namedTime(text: string): Period | undefined {
  return readForms(forms, text);
}

/** What begins and ends where two periods do, if that is in this order and between the years 1900 and 2199. */
export function join(from: Period | undefined, to: Period | undefined): Period | undefined {
  if (from === undefined || to === undefined || from.first > to.last) return undefined;
  return isDay(from.first) && isDay(to.last) ? { first: from.first, last: to.last } : undefined;
}

/** A period's last day, as a period. */
export function lastDay(period: Period | undefined): Period | undefined {
  return period && { first: period.last, last: period.last };
}

function day(y: string, m: string | number, d: string): Period | undefined {
  const text = `${y}-${String(m).padStart(2, "0")}-${d.padStart(2, "0")}`;
  return isDay(text) ? { first: text, last: text } : undefined;
}

/** From one month of a year to another, which may lie in the next year: month 13 is its January. */
function months(y: string, from: number, to = from): Period | undefined {
  const first = day(y, from, "1")?.first;
  if (first === undefined) return undefined;
  const period = { first, last: addDays(addMonths(first, to - from + 1), -1) };
  return join(period, period);
}

function partOf(y: string, name: string, n: string): Period | undefined {
  const length = parts.get(name) ?? Number.NaN;
  const last = /^(?:sista|last)$/.test(n) ? 12 : length * numberValue(n);
  return months(y, last - length + 1, last);
}

/** An ISO 8601 week, which belongs to the year of its Thursday. */
function week(y: string, n: string): Period | undefined {
  const newYear = `${y}-01-01`;
  // 1970-01-01 was a Thursday.
  const weekday = ((daysBetween("1970-01-01", newYear) % 7) + 7) % 7;
  const thursday = addDays(newYear, ((7 - weekday) % 7) + 7 * (Number(n) - 1));
  const period = { first: addDays(thursday, -3), last: addDays(thursday, 3) };
  return thursday.startsWith(y) ? join(period, period) : undefined;
}

/**
 * "Hösten/vintern/våren 2019-2020": the first season lies in the first year, the last in the second.
 * Where one year is named, winter is what it has of winter, and only beside another season:
 * "vintern 2026" alone may be either of two winters.
 */
function seasonsOf(names: string, y: string, next?: string): Period | undefined {
  const list = names.split(/ ?[/-] ?| och | and /u).map((name) => seasonNames.get(name));
  const from = list[0];
  const to = list.at(-1);
  if (from === undefined || to === undefined) return undefined;
  if (next === undefined) {
    if (list.length === 1 && from === "winter") return undefined;
    return months(y, from === "winter" ? 1 : seasonMonths[from][0], Math.min(seasonMonths[to][1], 12));
  }
  if (!isNext(y, next) || (list.length === 1 && from !== "winter")) return undefined;
  return months(y, seasonMonths[from][0], seasonMonths[to][1] + (to === "winter" ? 0 : 12));
}

/** Whether the second year, perhaps of two digits, follows the first. */
function isNext(y: string, next: string): boolean {
  return String(Number(y) + 1).endsWith(next);
}
