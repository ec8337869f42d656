import { defineRule, message } from "../core/judging/rule.ts";
import { datedDocuments } from "../core/plan/dated-documents.ts";
import { isUnfilled } from "../core/plan/placeholder.ts";
import type { Moment } from "../core/plan/plan.ts";

const isUnclear = (moment: Moment) =>
  moment.when.kind !== "period" && moment.when.kind !== "open" && !isUnfilled(moment);

/** Whether the last day that is meant comes before the first. */
function isReversed({ from, to }: Partial<Readonly<Record<"from" | "to", Moment | undefined>>> = {}): boolean {
  return from?.when.kind === "period" && to?.when.kind === "period" && to.when.last < from.when.first;
}

/** Asks how long the plan is valid. Of the documents beside it only that a date which is stated can be read. */
export default defineRule({
  id: "valid",
  params: { type: "object", additionalProperties: false },
  messages: {
    missing: message<object>("gap"),
    /** It ends before it begins. */
    reversed: message<{ document: string | undefined; from: string; to: string }>("unclear", { effect: "review" }),
    unclear: message<{ document: string | undefined; words: string }>("unclear", { effect: "review" }),
  },
  *check({ plan }, { met, problem }) {
    const to = plan.validity?.to;
    if (!to) yield problem("missing", ["valid", "to"], {});
    else if ((to.when.kind === "period" || to.when.kind === "open") && !isReversed(plan.validity)) yield met();

    for (const { item, title, validity } of datedDocuments(plan)) {
      if (validity?.from && validity.to && isReversed(validity)) {
        const { from, to } = validity;
        yield problem("reversed", to.path, { document: title, from: from.words, to: to.words }, item);
      }
      for (const moment of [validity?.from, validity?.to]) {
        if (moment && isUnclear(moment))
          yield problem("unclear", moment.path, { document: title, words: moment.words }, item);
      }
    }
  },
});
