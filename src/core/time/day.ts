/** A calendar day as ISO 8601 text, "2026-03-31"; days compare with `<` as text. */
export type Day = string;

const msPerDay = 86_400_000;

/** Whether a text is a day that exists, in the years 1900–2199: "2023-02-29" is none. */
export function isDay(text: string): boolean {
  return (
    /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) &&
    Number(text.slice(8)) <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
  );
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  if (day !== last?.from || days !== last.days)
    last = { from: day, days, to: new Date(utc(day) + days * msPerDay).toISOString().slice(0, 10) };
  return last.to;
}

/** A run asks again and again what is so many days from its own. */
let last: { readonly from: Day; readonly days: number; readonly to: Day } | undefined;

/** The same day so many months later; a day that the month lacks becomes its last: 2024-02-29 + 12 is 2025-02-28. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** How many days after the first day the second is: negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utc(to) - utc(from)) / msPerDay;
}

/** How many days a month has, from 1; Gregorian. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Midnight in UTC, where every day has 24 hours. */
function utc(day: Day): number {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, dayOfMonth);
}
