import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow, duration } from "../words.ts";
import { readablePast } from "./words.ts";

export default {
  summary:
    "Looks for training that is not longer ago than so many months. The latest counts; an activity on a topic of training that is done counts too.",
  parameters: {
    months: "Most months since the latest training",
    topics: "Topics of an activity that is done and counts as training",
  },
  messages: {
    missing: (_, { shows, key }) =>
      `${doesNotShow(shows)}. Write under ${key("competence")} who is trained, in what and when it last was.`,
    undated: (_, { key }) =>
      `The plan describes training but does not show when it was last given. Write it at ${key("last")} under ${key("competence")}.`,
    ahead: ({ words }) => `The training is of “${words}”, which lies ahead: the plan shows none that is given.`,
    old: ({ words, due, months }) =>
      `The latest training in the plan is of “${words}”; since ${due} that is more than ${duration(months)} ago.`,
    agesSoon: ({ words, due, months }) =>
      `The latest training in the plan is of “${words}”; on ${due} that is ${duration(months)} ago.`,
    unclear: ({ words }) =>
      `The time of the training, “${words}”, cannot be read. Write when it was last given, ${readablePast}.`,
  },
} satisfies RuleTexts<"trained-within">;
