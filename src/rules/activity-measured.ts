import { defineRule, message } from "../core/judging/rule.ts";
import { measureOf } from "../core/plan/measure.ts";
import { activitiesAhead } from "../core/plan/progress.ts";

export default defineRule({
  id: "activity-measured",
  params: { type: "object", additionalProperties: false },
  messages: {
    unmeasured: message<{ title: string }>("gap"),
    noMeasure: message<{ title: string; words: string }>("gap"),
  },
  namesAll: true,
  *check({ plan, asOf }, { met, problem }) {
    for (const activity of activitiesAhead(plan, asOf)) {
      const { key, title, path, indicators } = activity;
      const { statement, answer } = measureOf(indicators);
      if (statement === "stated") yield met(key);
      else if (answer) yield problem("noMeasure", answer.path, { title, words: answer.words }, key);
      else if (statement === "missing") yield problem("unmeasured", [...path, "indicator"], { title }, key);
    }
  },
});
