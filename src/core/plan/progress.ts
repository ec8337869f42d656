import type { Day } from "../time/day.ts";
import { hasBegun } from "./due.ts";
import type { Activity, Goal, Plan } from "./plan.ts";

/** Whether an activity is called off; it shows nothing and asks nothing. */
export function isCancelled({ status }: Activity): boolean {
  return status === "cancelled";
}

/** Whether work lies ahead on a day: what is done, completed or cancelled needs no owner and no date any more. */
export function liesAhead(activity: Activity, asOf: Day): boolean {
  const { status, completed } = activity;
  return status !== "done" && !isCancelled(activity) && !(completed && hasBegun(completed, asOf));
}

/** The activities that lie ahead on a day. */
export function activitiesAhead({ activities }: Plan, asOf: Day): readonly Activity[] {
  return activities.filter((activity) => liesAhead(activity, asOf));
}

/** Whether anything is left to do for a goal: it has no activities, or one that lies ahead. */
export function isLeft({ activities }: Goal, asOf: Day): boolean {
  return activities.length === 0 || activities.some((activity) => liesAhead(activity, asOf));
}
