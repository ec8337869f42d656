import { defineRule, message } from "../core/judging/rule.ts";
import { statementOf } from "../core/plan/stated.ts";

/** “KS 2025/214”, “Dnr 2025-214”, “§ 236”: where the decision stands, not who made it. “KF 2026-02-23” names a body. */
const reference =
  /^(?:(?:dnr|diarienr|diarienummer)[.:]? ?)?(?:\p{L}{1,10}[ -]?)?(?!\d{4}-\d\d(?:-\d\d)?$)(?:19|20)\d\d[-/:]\d[\d/:.-]{0,20}$|^§ ?\d/iu;

export default defineRule({
  id: "adopted-by-body",
  params: { type: "object", additionalProperties: false },
  messages: {
    missing: message<{ words: string | undefined }>("gap"),
    reference: message<{ words: string }>("gap"),
  },
  *check({ plan: { adoptions } }, { met, problem }) {
    const bodies = adoptions.map(({ body }) => body);
    const numbered = bodies.find((body) => body && reference.test(body.words.trim()));
    const statement = statementOf(bodies.filter((body) => !body || !reference.test(body.words.trim())));
    if (statement === "stated") yield met();
    else if (numbered) yield problem("reference", numbered.path, { words: numbered.words });
    else if (statement === "missing")
      yield problem("missing", [...(adoptions[0]?.path ?? ["adopted"]), "body"], { words: adoptions[0]?.body?.words });
  },
});
