import type { RuleTexts } from "../../rule-texts.ts";
import { all, doesNotShow, mentioned } from "../words.ts";
import { area, goal } from "./areas.ts";

export default {
  summary: "Looks for the perspective in the work of every focus area. An area that is a partner's duty is not judged.",
  parameters: {
    perspective: "Perspective",
    words: "Words that may show it without a tag, for a person to judge",
  },
  messages: {
    noPerspective: ({ tag, ...params }, { shows, key, value }) =>
      `${doesNotShow(shows)} in ${area(params.area)}. Tag what has the perspective with ${value(tag)} under ${key("perspectives")}.`,
    onlyGoal: (params, { shows }) =>
      `In ${area(params.area)} the plan shows ${shows} only by ${goal(params.goal)}, which has no activities.`,
    onlyInPart: ({ through, ...params }) =>
      `The plan shows the perspective in ${area(params.area)} only in part, through ${all(through.map(({ en }) => `“${en}”`))}.`,
    untagged: ({ words, found, tag, ...params }, { shows, key, value }) =>
      `No tag shows ${shows} in ${area(params.area)}, but ${mentioned(found, words)} may be that. If it is, write ${value(tag)} under ${key("perspectives")}.`,
  },
} satisfies RuleTexts<"perspective-in-areas">;
