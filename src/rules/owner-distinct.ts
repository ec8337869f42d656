import { defineRule, message } from "../core/judging/rule.ts";
import { ownership } from "../core/plan/ownership.ts";
import { activitiesAhead, isLeft } from "../core/plan/progress.ts";

/** Asks that not everybody is responsible. An owner that stands on a goal is judged there, once. */
export default defineRule({
  id: "owner-distinct",
  params: { type: "object", additionalProperties: false },
  messages: { everybody: message<{ title: string; words: string; goal: boolean }>("unclear") },
  *check({ plan, asOf }, { met, problem }) {
    const goals = plan.goals.filter((goal) => isLeft(goal, asOf));
    for (const work of [...goals, ...activitiesAhead(plan, asOf)]) {
      const { key, title, path, owners } = work;
      const kind = ownership(owners);
      if (kind === "someone") yield met(key);
      if (kind !== "everybody") continue;
      const words = owners.find((owner) => owner.kind === "everybody")?.words ?? "";
      yield problem("everybody", [...path, "responsible"], { title, words, goal: "activities" in work }, key);
    }
  },
});
