import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { datedDocuments } from "../core/plan/dated-documents.ts";
import { isAhead, standingOf } from "../core/plan/due.ts";
import type { Day } from "../core/time/day.ts";
import { monthsParam } from "./params.ts";

interface Revised {
  readonly document: string | undefined;
  readonly due: Day;
  /** The time that it is counted from, in the plan's words, and what happened then, or shall. */
  readonly words: string;
  readonly event: "adopted" | "revised" | "next";
  readonly interval: string | undefined;
  readonly months: number;
}

/**
 * Asks that the plan is revised as often as it says itself, or within so many months where it does not say;
 * and so each document beside it that says anything of its revision.
 */
export default defineRule({
  id: "revised-within",
  params: {
    type: "object",
    required: ["months"],
    properties: { months: { ...monthsParam, description: "What counts where the plan states nothing." } },
    additionalProperties: false,
  },
  messages: {
    overdue: message<Revised>("overdue"),
    overdueAssumed: message<Revised>("overdue", { cap: "warning" }),
    dueSoon: message<Revised>("due-soon", { cap: "info" }),
    dueSoonAssumed: message<Revised>("due-soon", { cap: "info" }),
    ahead: message<{ document: string | undefined; words: string }>("gap", { cap: "warning" }),
    notYet: message<{ document: string | undefined; words: string }>("unclear", { effect: "review", cap: "warning" }),
    undated: message<{ document: string | undefined }>("gap", { cap: "warning" }),
    unclear: message<{ document: string | undefined; words: string }>("unclear", { effect: "review", cap: "warning" }),
  },
  *check({ plan, params: { months }, asOf, within }: Facts<{ readonly months: number }>, { met, problem }) {
    for (const { item, title, path, adoptions, revision } of datedDocuments(plan)) {
      if (title !== undefined && !revision) continue;
      const also = adoptions.map(({ date }) => date);
      const last = revision?.last;
      const isLastAhead = last !== undefined && isAhead(last, asOf);
      const standing = standingOf({ ...revision, also, assumed: months }, asOf, within);
      if (standing.state === "in-time") yield met(item);
      else if (standing.state === "undated" && isLastAhead)
        yield problem("ahead", last.path, { document: title, words: last.words }, item);
      // A decision that lies ahead is no revision to be late with, and is told where decisions are asked for.
      else if (standing.state === "undated" && !also.some((date) => date && isAhead(date, asOf)))
        yield problem("undated", [...path, "revision", "last"], { document: title }, item);
      else if (standing.state === "unreadable")
        yield problem("unclear", standing.moment.path, { document: title, words: standing.moment.words }, item);
      else if ("due" in standing) {
        const { day, by, moment } = standing.due;
        const event = by === "next" ? "next" : moment === last ? "revised" : "adopted";
        const interval = revision?.interval?.words;
        const id = standing.state === "soon" ? "dueSoon" : "overdue";
        yield problem(
          by === "assumed" ? `${id}Assumed` : id,
          moment.path,
          { document: title, due: day, words: moment.words, event, interval, months },
          item,
        );
      }
      // What is counted from instead is told above.
      if (isLastAhead && standing.state !== "undated")
        yield problem("notYet", last.path, { document: title, words: last.words }, item);
    }
  },
});
