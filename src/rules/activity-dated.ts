import { defineRule, message } from "../core/judging/rule.ts";
import { isUnfilled } from "../core/plan/placeholder.ts";
import { activitiesAhead } from "../core/plan/progress.ts";

/** Asks when each activity shall be done. Of goals only that a time which is stated can be read. */
export default defineRule({
  id: "activity-dated",
  params: { type: "object", additionalProperties: false },
  messages: {
    undated: message<{ title: string }>("gap"),
    unclear: message<{ title: string; words: string; goal: boolean }>("unclear", { effect: "review" }),
  },
  namesAll: true,
  *check({ plan, asOf }, { met, passed, problem }) {
    for (const work of [...plan.goals, ...activitiesAhead(plan, asOf)]) {
      const { key, title, path, deadline } = work;
      const goal = "activities" in work;
      if (!deadline) {
        yield goal ? passed(key) : problem("undated", [...path, "deadline"], { title }, key);
      } else if (deadline.when.kind === "unreadable" && !isUnfilled(deadline)) {
        yield problem("unclear", deadline.path, { title, words: deadline.words, goal }, key);
      } else {
        yield goal || isUnfilled(deadline) ? passed(key) : met(key);
      }
    }
  },
});
