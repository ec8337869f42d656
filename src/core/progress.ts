import type { Day } from "./day.ts";
import { hasBegun } from "./due.ts";
import { isActive } from "./ownership.ts";
import type { Activity } from "./plan.ts";

/** Whether work lies ahead on a day: it is not done or cancelled, and was not completed before. */
export function liesAhead(activity: Activity, asOf: Day): boolean {
  return isActive(activity) && !(activity.completed && hasBegun(activity.completed, asOf));
}
