import type { RuleTexts } from "../../rule-texts.ts";
import { area } from "./areas.ts";

export default {
  summary: "Looks for the resources of at least one of the activities in the focus area.",
  parameters: { focusArea: "Focus area" },
  messages: {
    noResources: (params, { key }) =>
      `The plan does not show what resources the work in ${area(params.area)} has. Give them under ${key("resources")} on one of the activities.`,
  },
} satisfies RuleTexts<"area-resourced">;
