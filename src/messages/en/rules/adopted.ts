import type { RuleTexts } from "../../rule-texts.ts";
import { said } from "../words.ts";
import { notYet, readable, subject } from "./words.ts";

export default {
  summary: "Looks for the day on which the plan was adopted, and that it can be read and has come.",
  messages: {
    missing: (_, { key }) =>
      `The plan does not show when it was adopted. Write the date of the decision at ${key("date")} under ${key("adopted")}.`,
    ahead: ({ words }) =>
      `The plan says that it was adopted ${said(words)}, which is after the as-of day: it shows no decision that has been made. Check the day.`,
    notYet: ({ document, words }) => `${subject(document)} is said to be adopted ${said(words)}, ${notYet}.`,
    unclear: ({ document, words }) =>
      `${subject(document)} states “${words}” as the time when it was adopted, which cannot be read as a time. Write the day, ${readable}.`,
  },
} satisfies RuleTexts<"adopted">;
