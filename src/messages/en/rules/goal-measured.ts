import type { RuleTexts } from "../../rule-texts.ts";
import { goal } from "./words.ts";

export default {
  summary: "Looks for an indicator of each goal, or of every one of its activities.",
  messages: {
    unmeasured: ({ title }, { key }) =>
      `${goal(title)} does not show how one will see that it is reached. Write a measure under ${key("indicator")}, on the goal or on each of its activities.`,
    noMeasure: ({ title, words }, { key }) =>
      `${goal(title)} has “${words}” under ${key("indicator")}, which is no measure. Write how one will see that the goal is reached.`,
  },
} satisfies RuleTexts<"goal-measured">;
