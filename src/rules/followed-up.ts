import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { isAhead, standingOf } from "../core/plan/due.ts";
import type { Day } from "../core/time/day.ts";
import { monthsParam } from "./params.ts";

interface FollowedUp {
  readonly due: Day;
  readonly words: string;
  readonly event: "adopted" | "followed-up";
  readonly interval: string | undefined;
  readonly months: number;
}

/**
 * Asks that the plan is followed up as often as it says itself; where it says only when it last was, that this is
 * not longer ago than so many months.
 */
export default defineRule({
  id: "followed-up",
  params: {
    type: "object",
    required: ["months"],
    properties: { months: { ...monthsParam, description: "How old the last follow-up may be." } },
    additionalProperties: false,
  },
  messages: {
    overdue: message<FollowedUp>("overdue"),
    dueSoon: message<FollowedUp>("due-soon", { cap: "info" }),
    notYet: message<{ words: string }>("unclear", { effect: "review", cap: "warning" }),
    undated: message<{ interval: string }>("gap", { cap: "warning" }),
    unclear: message<{ words: string }>("unclear", { effect: "review", cap: "warning" }),
  },
  *check({ plan, params: { months }, asOf, within }: Facts<{ readonly months: number }>, { met, problem }) {
    const { last, interval } = plan.followUp ?? {};
    const isOwn = interval?.interval?.kind === "every";
    const also = plan.adoptions.map(({ date }) => date);
    const standing = standingOf({ last, also, interval, assumed: last && months }, asOf, within);
    if (standing.state === "in-time") yield met();
    else if (standing.state === "undated" && isOwn && !last)
      yield problem("undated", ["follow_up", "last"], { interval: interval.words });
    else if (standing.state === "unreadable")
      yield problem("unclear", standing.moment.path, { words: standing.moment.words });
    else if (standing.state === "late" || standing.state === "soon") {
      const { day, moment } = standing.due;
      const params: FollowedUp = {
        due: day,
        words: moment.words,
        event: moment === last ? "followed-up" : "adopted",
        interval: isOwn ? interval.words : undefined,
        months,
      };
      yield problem(standing.state === "late" ? "overdue" : "dueSoon", moment.path, params);
    }
    if (last && isAhead(last, asOf)) yield problem("notYet", last.path, { words: last.words });
  },
});
