import type { RuleTexts } from "../../rule-texts.ts";
import { activity } from "./words.ts";

export default {
  summary:
    "Looks for a recurring check of work without an end: by its own time or indicator, or by the follow-up of the plan.",
  messages: {
    unreviewed: ({ title, words }, { key }) =>
      `${activity(title)} goes on without end (“${words}”), and the plan does not show when it is looked at again. State how often the plan is followed up under ${key("follow_up")}, or a measure that is taken again and again under ${key("indicator")}.`,
  },
} satisfies RuleTexts<"ongoing-reviewed">;
