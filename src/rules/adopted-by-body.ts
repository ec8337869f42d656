import { defineRule, message } from "../core/judging/rule.ts";
import { isReference } from "../core/plan/reference.ts";
import { namingOf } from "../core/plan/stated.ts";

export default defineRule({
  id: "adopted-by-body",
  params: { type: "object", additionalProperties: false },
  messages: {
    missing: message<{ words: string | undefined }>("gap"),
    reference: message<{ words: string }>("gap"),
  },
  *check({ plan: { adoptions } }, { met, problem }) {
    const bodies = adoptions.map(({ body }) => body);
    const numbered = bodies.find((body) => body && isReference(body.words));
    const statement = namingOf(bodies.filter((body) => !body || !isReference(body.words)));
    if (statement === "stated") yield met();
    else if (numbered) yield problem("reference", numbered.path, { words: numbered.words });
    else if (statement === "missing")
      yield problem("missing", [...(adoptions[0]?.path ?? ["adopted"]), "body"], { words: adoptions[0]?.body?.words });
  },
});
