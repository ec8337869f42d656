import { defineRule, message } from "../core/judging/rule.ts";
import { ownership, ownersOf } from "../core/plan/ownership.ts";
import { activitiesAhead } from "../core/plan/progress.ts";

export default defineRule({
  id: "activity-assigned",
  params: { type: "object", additionalProperties: false },
  messages: { unassigned: message<{ title: string; words: string | undefined }>("unassigned") },
  namesAll: true,
  *check({ plan, asOf }, { met, problem }) {
    for (const activity of activitiesAhead(plan, asOf)) {
      const owners = ownersOf(activity);
      if (ownership(owners) === "nobody") {
        yield problem(
          "unassigned",
          [...activity.path, "responsible"],
          { title: activity.title, words: owners[0]?.words || undefined },
          activity.key,
        );
      } else {
        yield met(activity.key);
      }
    }
  },
});
