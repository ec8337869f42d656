import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { workIn } from "../core/showing/focus-areas.ts";
import type { Localised } from "../core/text/language.ts";

/** Whether some work in a focus area says what resources it has; a plan without work there is not asked. */
export default defineRule({
  id: "area-resourced",
  params: {
    type: "object",
    required: ["focusArea"],
    properties: { focusArea: { type: "string", description: "The id of one of the pack's focus areas." } },
    additionalProperties: false,
  },
  messages: { noResources: message<{ area: Localised }>("gap") },
  *check({ plan, areas, params }: Facts<{ readonly focusArea: string }>, { met, problem }) {
    const { focusArea: id } = params;
    const { activities } = workIn(plan, areas, id);
    const [first] = activities;
    if (!first) return;
    const area = areas.find(id)?.title ?? { sv: id, en: id };
    if (activities.some(({ resources }) => resources.length > 0)) yield met(id);
    else yield problem("noResources", [...first.path, "resources"], { area }, id);
  },
});
