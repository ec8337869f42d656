import { defineRule, message } from "../core/judging/rule.ts";
import { datedDocuments } from "../core/plan/dated-documents.ts";
import { dueState } from "../core/plan/due.ts";

interface Ends {
  readonly document: string | undefined;
  readonly words: string;
  readonly day: string;
}

/** Asks that the plan, and each document beside it that states how long it is valid, is so on the as-of day. */
export default defineRule({
  id: "in-force",
  params: { type: "object", additionalProperties: false },
  messages: {
    expired: message<Ends>("overdue"),
    expiring: message<Ends>("due-soon", { cap: "info" }),
    ahead: message<Ends>("unclear", { effect: "none", cap: "info" }),
  },
  *check({ plan, asOf, within }, { met, problem }) {
    for (const { item, title, validity } of datedDocuments(plan)) {
      const { from, to } = validity ?? {};
      if (to?.when.kind !== "period" && to?.when.kind !== "open") continue;
      const last = to.when.kind === "period" ? to.when.last : undefined;
      const state = last === undefined ? "in-time" : dueState(last, asOf, within);
      if (last !== undefined && state !== "in-time") {
        const params = { document: title, words: to.words, day: last };
        yield problem(state === "late" ? "expired" : "expiring", to.path, params, item);
      } else if (from?.when.kind === "period" && from.when.first > asOf) {
        yield problem("ahead", from.path, { document: title, words: from.words, day: from.when.first }, item);
      } else {
        yield met(item);
      }
    }
  },
});
