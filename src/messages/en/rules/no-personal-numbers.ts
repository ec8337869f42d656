import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary:
    "Looks for personal identity numbers and coordination numbers in every text of the file. The report shows only the first four digits.",
  messages: {
    personalNumber: ({ masked }) =>
      `There is a personal identity number or co-ordination number here (${masked}). A plan should hold nothing about individuals: remove it, from earlier versions of the file too.`,
  },
} satisfies RuleTexts<"no-personal-numbers">;
