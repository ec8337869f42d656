import { defineRule, message } from "../core/judging/rule.ts";
import type { Activity } from "../core/plan/plan.ts";
import { activitiesAhead } from "../core/plan/progress.ts";
import { findStem } from "../core/text/words.ts";
import { readInterval } from "../core/time/interval.ts";

const again = [
  ...["årlig", "årsvis", "varje år", "vartannat år", "per år", "om året", "halvårs", "varje halvår"],
  ...["kvartal", "tertial", "månadsvis", "varje månad", "per månad", "i månaden", "terminsvis", "varje termin"],
  ...["yearly", "annual", "every year", "each year", "per year", "a year", "half-year", "quarterly", "every quarter"],
  ...["monthly", "every month", "per month"],
];

/** Whether something brings the activity up again: its own time, an indicator that is measured again, its goal's. */
function comesAgain({ deadline, indicators, goal }: Activity): boolean {
  const isRecurring = deadline !== undefined && readInterval(deadline.words)?.kind === "every";
  return isRecurring || findStem([...indicators, ...(goal?.indicators ?? [])], again) !== undefined;
}

/** Asks that work without an end has a recurring check; the plan's own follow-up, at a stated interval, is one. */
export default defineRule({
  id: "ongoing-reviewed",
  params: { type: "object", additionalProperties: false },
  messages: { unreviewed: message<{ title: string; words: string }>("gap") },
  namesAll: true,
  *check({ plan, asOf }, { met, passed, problem }) {
    const isFollowedUp = plan.followUp?.interval?.interval?.kind === "every";
    for (const activity of activitiesAhead(plan, asOf)) {
      const { key, title, deadline } = activity;
      if (deadline?.when.kind === "recurring") yield met(key);
      else if (deadline?.when.kind !== "open") yield passed(key);
      else if (isFollowedUp || comesAgain(activity)) yield met(key);
      else yield problem("unreviewed", deadline.path, { title, words: deadline.words }, key);
    }
  },
});
