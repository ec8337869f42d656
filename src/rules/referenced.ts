import { defineRule, message } from "../core/judging/rule.ts";
import { statementOf } from "../core/plan/stated.ts";

/** Asks for the number of the decision; where no decision is stated, that is a finding of its own. */
export default defineRule({
  id: "referenced",
  params: { type: "object", additionalProperties: false },
  messages: { missing: message<object>("gap") },
  *check({ plan: { adoptions } }, { met, problem }) {
    const [first] = adoptions;
    const statement = statementOf(adoptions.map(({ reference }) => reference));
    if (statement === "stated") yield met();
    if (statement === "missing" && first) yield problem("missing", [...first.path, "reference"], {});
  },
});
