import { liesAhead } from "../core/progress.ts";
import { defineRule, message } from "../core/rule.ts";
import { statementOf } from "../core/stated.ts";

export default defineRule({
  id: "activity-measured",
  params: { type: "object", additionalProperties: false },
  messages: { unmeasured: message<{ title: string }>("gap") },
  *check({ plan, asOf }, { met, problem }) {
    for (const activity of plan.activities.filter((activity) => liesAhead(activity, asOf))) {
      const { key, title, path, indicators } = activity;
      const statement = statementOf(indicators);
      if (statement === "stated") yield met(key);
      if (statement === "missing") yield problem("unmeasured", [...path, "indicator"], { title }, key);
    }
  },
});
