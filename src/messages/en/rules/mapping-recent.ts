import type { RuleTexts } from "../../rule-texts.ts";
import { duration, said } from "../words.ts";
import { by, notYet, readable } from "./words.ts";

export default {
  summary: "Looks for a mapping that is not older than a number of months.",
  parameters: { months: "Greatest number of months since the mapping" },
  messages: {
    missing: (_, { key }) =>
      `The plan does not show any mapping of violence and need in the municipality. Write when it was made at ${key("date")} under ${key("mapping")}.`,
    intended: ({ words }, { key }) =>
      `The plan says that a mapping is to be made (“${words}”), but not when the last one was. Write that at ${key("date")} under ${key("mapping")}.`,
    undated: (_, { key }) =>
      `The plan mentions a mapping but does not show when it was made. Write that at ${key("date")} under ${key("mapping")}.`,
    ahead: ({ words }) =>
      `The mapping is said to be from ${said(words)}, after the as-of day: the plan shows none that has been made.`,
    notYet: ({ words }) => `A mapping is said to be from ${said(words)}, ${notYet}.`,
    old: ({ words, due, months, next }) =>
      next
        ? `The next mapping was to be made ${by(words, due)}, and the plan does not show that it was. Write when it was made, or a new time.`
        : `The mapping is from ${said(words)} and was ${duration(months)} old on ${due}. No law sets a limit, but a new one is needed to see whether the plan meets the need.`,
    agesSoon: ({ words, due, months, next }) =>
      next
        ? `The next mapping is to be made ${by(words, due)}.`
        : `The mapping is from ${said(words)} and will be ${duration(months)} old on ${due}.`,
    unclear: ({ words }) => `The mapping's time “${words}” cannot be read. Write when it was made, ${readable}.`,
  },
} satisfies RuleTexts<"mapping-recent">;
