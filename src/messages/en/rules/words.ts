import { said } from "../words.ts";

export const activity = (title: string) => (title ? `The activity “${title}”` : "An activity without a title");
export const goal = (title: string) => (title ? `The goal “${title}”` : "A goal without a title");
export const work = (title: string, isGoal: boolean) => (isGoal ? goal(title) : activity(title));
/** How to show what has been done since. */
export const whenDone = (done: string, section: string, last: string) =>
  `If it has been ${done} since then, write when at ${last} under ${section}.`;
/** The plan, or a document beside it. */
export const subject = (document: string | undefined) =>
  document === undefined ? "The plan" : document ? `The document “${document}”` : "A document without a title";
/** A day, with the plan's own words where they are others. */
export const by = (words: string, day: string) => (words === day ? `by ${day}` : `${said(words)}, by ${day}`);
/** Of what is said to have been done on a day that has not come. */
export const notYet = "which is after the as-of day and so does not count. Check the time";
// Without a year: an example of one would some day lie in the past.
export const readable = "as YYYY-MM-DD, or as a month, a season or a quarter with its year";
export const intervals = "such as “yearly” or “every other year”";
/** The same of what has been done. */
export const readablePast = "as YYYY-MM-DD, or as a month or season with its year";
