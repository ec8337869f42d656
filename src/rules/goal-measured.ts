import { defineRule, message } from "../core/judging/rule.ts";
import { measureOf } from "../core/plan/measure.ts";
import { isCancelled } from "../core/plan/progress.ts";

/** Asks how one sees that each goal is reached: by its own indicator, or by one for each of its activities. */
export default defineRule({
  id: "goal-measured",
  params: { type: "object", additionalProperties: false },
  messages: {
    unmeasured: message<{ title: string }>("gap"),
    noMeasure: message<{ title: string; words: string }>("gap"),
  },
  namesAll: true,
  *check({ plan }, { met, problem }) {
    for (const { key, title, path, indicators, activities } of plan.goals) {
      const own = measureOf(indicators);
      const work = activities.filter((activity) => !isCancelled(activity));
      const isByWork = () =>
        work.length > 0 && work.every(({ indicators }) => measureOf(indicators).statement === "stated");
      if (own.statement === "stated" || isByWork()) yield met(key);
      else if (own.answer) yield problem("noMeasure", own.answer.path, { title, words: own.answer.words }, key);
      else if (own.statement === "missing") yield problem("unmeasured", [...path, "indicator"], { title }, key);
    }
  },
});
