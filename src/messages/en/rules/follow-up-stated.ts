import type { RuleTexts } from "../../rule-texts.ts";
import { intervals } from "./words.ts";

export default {
  summary: "Looks for how often the plan is followed up.",
  messages: {
    missing: (_, { key }) =>
      `The plan does not show how or how often it is followed up. Write it under ${key("follow_up")}; if that is done in the committee's management system, refer to it.`,
    noInterval: (_, { key }) =>
      `The plan does not show how often it is followed up. Write it at ${key("interval")} under ${key("follow_up")}, ${intervals}.`,
    unclear: ({ words }, { key }) =>
      `Under ${key("interval")} it says “${words}”, which cannot be read as an interval. Write how often the plan is followed up, ${intervals}.`,
    continuous: ({ words }) =>
      `The plan is followed up “${words}”, so one cannot see when it should have been done. State at least how often, ${intervals}.`,
  },
} satisfies RuleTexts<"follow-up-stated">;
