import { defineRule, message } from "../core/judging/rule.ts";
import { datedDocuments } from "../core/plan/dated-documents.ts";
import { hasBegun, isAhead, namesNoDay } from "../core/plan/due.ts";
import type { Adoption } from "../core/plan/plan.ts";

const datesOf = (adoptions: readonly Adoption[]) => adoptions.flatMap(({ date }) => date ?? []);

/** Asks when the plan was adopted. Of the documents beside it only that a date which is stated can be read and has come. */
export default defineRule({
  id: "adopted",
  params: { type: "object", additionalProperties: false },
  messages: {
    missing: message<object>("gap"),
    ahead: message<{ words: string }>("gap", { cap: "warning" }),
    notYet: message<{ document: string | undefined; words: string }>("unclear", { effect: "review", cap: "warning" }),
    unclear: message<{ document: string | undefined; words: string }>("unclear", { effect: "review", cap: "warning" }),
  },
  *check({ plan, asOf }, { met, problem }) {
    const dates = datesOf(plan.adoptions);
    const ahead = dates.find((date) => isAhead(date, asOf));
    const isAdopted = dates.some((date) => hasBegun(date, asOf));
    if (isAdopted) yield met();
    else if (ahead) yield problem("ahead", ahead.path, { words: ahead.words });
    else if (dates.length === 0) yield problem("missing", [...(plan.adoptions[0]?.path ?? ["adopted"]), "date"], {});

    for (const { item, title, adoptions } of datedDocuments(plan)) {
      for (const { words, path } of datesOf(adoptions).filter((date) => namesNoDay(date)))
        yield problem("unclear", path, { document: title, words }, item);
      // That the plan is not adopted at all is said above.
      if (title === undefined && !isAdopted) continue;
      for (const { words, path } of datesOf(adoptions).filter((date) => isAhead(date, asOf)))
        yield problem("notYet", path, { document: title, words }, item);
    }
  },
});
