import type { RuleTexts } from "../../rule-texts.ts";
import { duration, said } from "../words.ts";
import { by, notYet, readable, subject, whenDone } from "./words.ts";

const legible = (words: string | undefined) => (words === undefined ? "" : " that can be read");
const wasRevised = (key: (english: string) => string) => whenDone("revised", key("revision"), key("last"));
const revised = { adopted: "was adopted", revised: "was last revised", next: "is revised" };

export default {
  summary:
    "Looks for whether the plan was revised as often as it says itself. Where it says nothing, a greatest number of months counts. To adopt a plan is to revise it.",
  parameters: {
    months: "Greatest number of months since the last revision, where the plan does not say how often",
  },
  messages: {
    overdue: ({ document, due, words, event, interval }, { key }) =>
      event === "next"
        ? `${subject(document)} was to be revised ${by(words, due)}, and does not show that it was. ${wasRevised(key)}`
        : `${subject(document)} should have been revised by ${due}: it ${revised[event]} ${said(words)} and is to be revised “${interval}”. ${wasRevised(key)}`,
    overdueAssumed: ({ document, due, words, event, interval, months }, { key }) =>
      `${subject(document)} states no interval for the revision${legible(interval)}. It ${revised[event]} ${said(words)}; with ${duration(months)} it should have been revised by ${due}. ${wasRevised(key)}`,
    dueSoon: ({ document, due, words, event }) =>
      event === "next"
        ? `${subject(document)} is to be revised ${by(words, due)}.`
        : `${subject(document)} ${revised[event]} ${said(words)} and is to be revised by ${due}.`,
    ahead: ({ document, words }) =>
      `${subject(document)} shows no revision that has happened: “${words}” is later than the as-of day.`,
    notYet: ({ document, words }) => `${subject(document)} is said to be revised ${said(words)}, ${notYet}.`,
    dueSoonAssumed: ({ document, due, words, event, interval, months }) =>
      `${subject(document)} states no interval for the revision${legible(interval)}. It ${revised[event]} ${said(words)}; with ${duration(months)} it is time by ${due}.`,
    undated: ({ document }, { key }) =>
      `${subject(document)} does not show when it was adopted or last revised. Write it at ${key("last")} under ${key("revision")}.`,
    unclear: ({ document, words }) =>
      `${subject(document)} states the time “${words}” for revision, which cannot be read. Write it in another way, ${readable}.`,
  },
} satisfies RuleTexts<"revised-within">;
