import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Looks for what was meant to be filled in and never was, such as “XX”, “20XX” or “to be added”.",
  messages: {
    placeholder: ({ words }) =>
      `It says “${words}” here, which looks like something that was meant to be filled in. Fill it in or remove it.`,
  },
} satisfies RuleTexts<"no-placeholders">;
