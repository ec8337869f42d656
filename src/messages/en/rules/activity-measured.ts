import type { RuleTexts } from "../../rule-texts.ts";
import { activity } from "./words.ts";

export default {
  summary: "Looks for an indicator of each activity that lies ahead: something that shows that it was done.",
  messages: {
    unmeasured: ({ title }, { key }) =>
      `${activity(title)} does not show how one will see that it had effect. Write a measure, or a state that can be seen, under ${key("indicator")}.`,
    noMeasure: ({ title, words }, { key }) =>
      `${activity(title)} has “${words}” under ${key("indicator")}, which is no measure. Write a measure, or a state that can be seen.`,
  },
} satisfies RuleTexts<"activity-measured">;
