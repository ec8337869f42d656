import type { RuleTexts } from "../../rule-texts.ts";
import { activity } from "./words.ts";

export default {
  summary:
    "Looks for someone responsible for each activity that is not done or cancelled: its own or its goal's. Words such as “to be appointed” count as nobody.",
  messages: {
    unassigned: ({ title, words }, { key }) =>
      words === undefined
        ? `${activity(title)} has nobody responsible. Write the function or unit that is, under ${key("responsible")}.`
        : `${activity(title)} has nobody appointed as responsible: it says “${words}”. Write the function or unit that is, under ${key("responsible")}.`,
  },
} satisfies RuleTexts<"activity-assigned">;
