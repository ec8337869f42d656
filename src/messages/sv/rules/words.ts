import { said } from "../words.ts";

export const activity = (title: string) => (title ? `Aktiviteten ”${title}”` : "En aktivitet utan titel");
export const goal = (title: string) => (title ? `Målet ”${title}”` : "Ett mål utan titel");
export const work = (title: string, isGoal: boolean) => (isGoal ? goal(title) : activity(title));
/** How to show what has been done since. */
export const whenDone = (done: string, section: string, last: string, document?: string) =>
  `Är ${it(document)} ${done} sedan dess, skriv när vid ${last} under ${section}.`;
/** The plan, or a document beside it. */
export const subject = (document: string | undefined) =>
  document === undefined ? "Planen" : document ? `Dokumentet ”${document}”` : "Ett dokument utan titel";
export const it = (document: string | undefined) => (document === undefined ? "den" : "det");
/** A day, with the plan's own words where they are others. */
export const by = (words: string, day: string) => (words === day ? `senast ${day}` : `${said(words)}, senast ${day}`);
/** Of what is said to have been done on a day that has not come. */
export const notYet = "som ligger efter granskningsdagen och därför inte räknas. Kontrollera tiden";
// Without a year: an example of one would some day lie in the past.
export const readable = "som ÅÅÅÅ-MM-DD, eller som en månad, en årstid eller ett kvartal med årtal";
export const intervals = "till exempel ”årligen” eller ”vartannat år”";
/** The same of what has been done. */
export const readablePast = "som ÅÅÅÅ-MM-DD, eller som en månad eller årstid med årtal";
