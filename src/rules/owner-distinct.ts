import { defineRule, message } from "../core/judging/rule.ts";
import { ownership } from "../core/plan/ownership.ts";
import { liesAhead } from "../core/plan/progress.ts";

/** Asks that not everybody is responsible. An owner that stands on a goal is judged there, once. */
export default defineRule({
  id: "owner-distinct",
  params: { type: "object", additionalProperties: false },
  messages: { everybody: message<{ title: string; words: string; goal: boolean }>("unclear") },
  *check({ plan, asOf }, { met, problem }) {
    const goals = plan.goals.filter(
      ({ activities }) => activities.length === 0 || activities.some((activity) => liesAhead(activity, asOf)),
    );
    const activities = plan.activities.filter((activity) => liesAhead(activity, asOf));
    for (const work of [...goals, ...activities]) {
      const { key, title, path, owners } = work;
      const kind = ownership(owners);
      if (kind === "someone") yield met(key);
      if (kind !== "everybody") continue;
      const words = owners.find((owner) => owner.kind === "everybody")?.words ?? "";
      yield problem("everybody", [...path, "responsible"], { title, words, goal: "activities" in work }, key);
    }
  },
});
