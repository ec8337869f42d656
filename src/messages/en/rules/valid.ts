import type { RuleTexts } from "../../rule-texts.ts";
import { subject } from "./words.ts";

export default {
  summary: "Looks for how long the plan is valid.",
  messages: {
    missing: (_, { key }) =>
      `The plan does not show how long it is valid. Write the last day, or “until further notice”, at ${key("to")} under ${key("valid")}.`,
    reversed: ({ document, from, to }) =>
      `${subject(document)} begins to be valid “${from}” and ends “${to}”, which is before that. Put the wrong time right.`,
    unclear: ({ document, words }) =>
      `${subject(document)} has the validity “${words}”, which cannot be read. Write a day, a year or “until further notice”.`,
  },
} satisfies RuleTexts<"valid">;
