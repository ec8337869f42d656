import { defineRule, message } from "../core/judging/rule.ts";
import { statementOf } from "../core/plan/stated.ts";

export default defineRule({
  id: "adopted-by-body",
  params: { type: "object", additionalProperties: false },
  messages: { missing: message<{ words: string | undefined }>("gap") },
  *check({ plan: { adoptions } }, { met, problem }) {
    const statement = statementOf(adoptions.map(({ body }) => body));
    if (statement === "stated") yield met();
    if (statement === "missing")
      yield problem("missing", [...(adoptions[0]?.path ?? ["adopted"]), "body"], { words: adoptions[0]?.body?.words });
  },
});
