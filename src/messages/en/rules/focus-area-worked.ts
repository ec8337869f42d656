import type { Spelling } from "../../../core/plan/plan.ts";
import type { Localised } from "../../../core/text/language.ts";
import type { RuleTexts } from "../../rule-texts.ts";
import { all, mentioned } from "../words.ts";
import { area, goal } from "./areas.ts";

/** The name of an area in the language that the plan is written in. */
const named = (title: Localised, spelling: Spelling) => title[spelling];

export default {
  summary:
    "Looks for at least one activity in the focus area, or a partner whose duty the area is. A goal without activities is enough in part.",
  parameters: {
    area: "Focus area",
    words: "Words that may belong to the area without a tag, for a person to judge",
  },
  messages: {
    noWork: (params, { key, spelling }) =>
      `The plan does not show work in ${area(params.area)}. Tag an activity with “${named(params.area, spelling)}” under ${key("focus_areas")}. If the area is a partner's duty, write it instead at ${key("covers")} on the partner, under ${key("partners")}.`,
    onlyGoal: (params) =>
      `The plan shows work in ${area(params.area)} only by ${goal(params.goal)}, which has no activities.`,
    onlyInPart: ({ through, ...params }) =>
      `The plan shows work in ${area(params.area)} only in part, through ${all(through.map(({ en }) => `“${en}”`))}. Tag what belongs there with the focus area.`,
    noContact: ({ partner, ...params }, { key }) =>
      `${partner ? `“${partner}”` : "A partner"} has the duty of ${area(params.area)}, but the plan does not show how to get there. Give the way under ${key("contact")}.`,
    untagged: ({ words, found, ...params }, { key, spelling }) =>
      `Nothing is tagged with ${area(params.area)}, but ${mentioned(found, words)} may belong there. If it does, write “${named(params.area, spelling)}” under ${key("focus_areas")}.`,
    mentioned: ({ words, found, ...params }, { key, spelling }) =>
      `Nothing is tagged with ${area(params.area)}, but ${mentioned(found, words)} may be about it. If it is, show it by an activity that has “${named(params.area, spelling)}” under ${key("focus_areas")}.`,
  },
} satisfies RuleTexts<"focus-area-worked">;
