import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Looks for who answers for the follow-up that the plan speaks of, or who receives it.",
  messages: {
    missing: (_, { key }) =>
      `The plan does not show who follows it up or receives the follow-up. Write it at ${key("responsible")} or ${key("reported_to")} under ${key("follow_up")}.`,
  },
} satisfies RuleTexts<"follow-up-assigned">;
