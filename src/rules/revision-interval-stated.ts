import { defineRule, message } from "../core/judging/rule.ts";
import { datedDocuments } from "../core/plan/dated-documents.ts";
import { placeholderIn } from "../core/plan/placeholder.ts";

/** Asks how often the plan is revised. Of the documents beside it only that an interval which is stated can be read. */
export default defineRule({
  id: "revision-interval-stated",
  params: { type: "object", additionalProperties: false },
  messages: {
    missing: message<object>("gap"),
    nextOnly: message<{ words: string }>("gap", { effect: "partly", cap: "info" }),
    unclear: message<{ document: string | undefined; words: string }>("unclear", { effect: "review" }),
    continuous: message<{ document: string | undefined; words: string }>("unclear", { effect: "partly", cap: "info" }),
  },
  *check({ plan }, { met, problem }) {
    for (const { item, title, revision } of datedDocuments(plan)) {
      const { interval, next } = revision ?? {};
      if (interval && placeholderIn(interval.words) === undefined) {
        const params = { document: title, words: interval.words };
        if (interval.interval?.kind === "every") yield met(item);
        else yield problem(interval.interval ? "continuous" : "unclear", interval.path, params, item);
      } else if (!interval && title === undefined) {
        const isNext = next?.when.kind === "period";
        yield isNext
          ? problem("nextOnly", ["revision", "interval"], { words: next.words })
          : problem("missing", ["revision", "interval"], {});
      }
    }
  },
});
