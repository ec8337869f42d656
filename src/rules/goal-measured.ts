import { isCancelled } from "../core/progress.ts";
import { defineRule, message } from "../core/rule.ts";
import { statementOf } from "../core/stated.ts";

/** Asks how one sees that each goal is reached: by its own indicator, or by one for each of its activities. */
export default defineRule({
  id: "goal-measured",
  params: { type: "object", additionalProperties: false },
  messages: { unmeasured: message<{ title: string }>("gap") },
  *check({ plan }, { met, problem }) {
    for (const { key, title, path, indicators, activities } of plan.goals) {
      const own = statementOf(indicators);
      const work = activities.filter((activity) => !isCancelled(activity));
      const isByWork = work.length > 0 && work.every(({ indicators }) => statementOf(indicators) === "stated");
      if (own === "stated" || isByWork) yield met(key);
      else if (own === "missing") yield problem("unmeasured", [...path, "indicator"], { title }, key);
    }
  },
});
