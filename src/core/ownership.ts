import type { OwnerKind } from "./owner.ts";
import type { Activity, Owner } from "./plan.ts";

/** The owners that count for an activity: its own, else its goal's. */
export function ownersOf(activity: Activity): readonly Owner[] {
  return activity.owners.length > 0 ? activity.owners : (activity.goal?.owners ?? []);
}

/** Who owns, taken together: one real owner is enough; everybody counts only where there is none. */
export function ownership(owners: readonly Owner[]): OwnerKind {
  const kinds = new Set(owners.map((owner) => owner.kind));
  if (kinds.has("someone")) return "someone";
  return kinds.has("everybody") ? "everybody" : "nobody";
}

/** Whether the work still lies ahead: what is done or cancelled needs no owner and no date any more. */
export function isActive(activity: Activity): boolean {
  return activity.status !== "done" && activity.status !== "cancelled";
}
