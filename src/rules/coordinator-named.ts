import { defineRule, message } from "../core/judging/rule.ts";
import { namingOf } from "../core/plan/stated.ts";

export default defineRule({
  id: "coordinator-named",
  params: { type: "object", additionalProperties: false },
  messages: { missing: message<{ words: string | undefined }>("gap") },
  *check({ plan: { coordinator } }, { met, problem }) {
    const statement = namingOf([coordinator?.function, coordinator?.unit]);
    if (statement === "stated") yield met();
    if (statement === "missing")
      yield problem("missing", ["coordinator", "function"], { words: coordinator?.function?.words });
  },
});
