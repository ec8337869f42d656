import { defineRule, message } from "../core/judging/rule.ts";
import { namingOf } from "../core/plan/stated.ts";

/** Asks who answers for the follow-up or receives it, where the plan says that there is one. */
export default defineRule({
  id: "follow-up-assigned",
  params: { type: "object", additionalProperties: false },
  messages: { missing: message<object>("gap") },
  *check({ plan: { followUp } }, { met, problem }) {
    if (!followUp) return;
    const statement = namingOf([...followUp.owners, ...followUp.reportedTo]);
    if (statement === "stated") yield met();
    if (statement === "missing") yield problem("missing", ["follow_up", "reported_to"], {});
  },
});
