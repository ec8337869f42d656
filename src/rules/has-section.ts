import { defineRule, type Facts, message } from "../core/judging/rule.ts";

const sections = ["goals", "activities", "routines", "partners", "documents", "competence", "information"] as const;

interface Params {
  readonly section: (typeof sections)[number];
  readonly elsewhere?: readonly string[];
}

/** Asks that something stands under a key, or that the plan names a document of a kind in which it stands. */
export default defineRule({
  id: "has-section",
  params: {
    type: "object",
    required: ["section"],
    properties: {
      section: { enum: sections },
      elsewhere: {
        type: "array",
        items: { enum: ["action-plan", "activity-plan", "guideline", "programme", "strategy"] },
        description: "Kinds of related documents in which it may stand instead.",
      },
    },
    additionalProperties: false,
  },
  messages: { missing: message<{ section: string; elsewhere: boolean }>("gap") },
  *check({ plan, params: { section, elsewhere = [] } }: Facts<Params>, { met, problem }) {
    const isElsewhere = plan.documents.some(({ kind }) => kind !== undefined && elsewhere.includes(kind));
    if (plan[section].length > 0 || isElsewhere) yield met();
    else yield problem("missing", [section], { section, elsewhere: elsewhere.length > 0 });
  },
});
