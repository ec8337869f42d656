import { defineRule, message } from "../core/judging/rule.ts";
import { datedDocuments } from "../core/plan/dated-documents.ts";
import { hasBegun, isUnreadable } from "../core/plan/due.ts";
import type { Adoption } from "../core/plan/plan.ts";

const datesOf = (adoptions: readonly Adoption[]) => adoptions.flatMap(({ date }) => date ?? []);

/** Asks when the plan was adopted. Of the documents beside it only that a date which is stated can be read. */
export default defineRule({
  id: "adopted",
  params: { type: "object", additionalProperties: false },
  messages: {
    missing: message<object>("gap"),
    ahead: message<{ words: string }>("gap", { cap: "warning" }),
    unclear: message<{ document: string | undefined; words: string }>("unclear", { effect: "review", cap: "warning" }),
  },
  *check({ plan, asOf }, { met, problem }) {
    const dates = datesOf(plan.adoptions);
    const [ahead] = dates.filter(({ when }) => when.kind === "period" && when.first > asOf);
    if (dates.some((date) => hasBegun(date, asOf))) yield met();
    else if (ahead) yield problem("ahead", ahead.path, { words: ahead.words });
    else if (dates.length === 0) yield problem("missing", [...(plan.adoptions[0]?.path ?? ["adopted"]), "date"], {});

    for (const { item, title, adoptions } of datedDocuments(plan)) {
      for (const { words, path } of datesOf(adoptions).filter((date) => isUnreadable(date)))
        yield problem("unclear", path, { document: title, words }, item);
    }
  },
});
