import { defineRule, message } from "../core/judging/rule.ts";
import { placeholderIn } from "../core/plan/placeholder.ts";

export default defineRule({
  id: "follow-up-stated",
  params: { type: "object", additionalProperties: false },
  messages: {
    missing: message<object>("gap"),
    noInterval: message<object>("gap", { effect: "partly" }),
    unclear: message<{ words: string }>("unclear", { effect: "review" }),
    continuous: message<{ words: string }>("unclear", { effect: "partly", cap: "info" }),
  },
  *check({ plan: { followUp } }, { met, problem }) {
    const { interval, last, method = [], reportedTo = [], owners = [] } = followUp ?? {};
    if (!interval) {
      const says = last !== undefined || method.length + reportedTo.length + owners.length > 0;
      yield says ? problem("noInterval", ["follow_up", "interval"], {}) : problem("missing", ["follow_up"], {});
    } else if (placeholderIn(interval.words) === undefined) {
      const { words, path } = interval;
      if (interval.interval?.kind === "every") yield met();
      else yield problem(interval.interval ? "continuous" : "unclear", path, { words });
    }
  },
});
