import type { OwnerKind } from "./owner.ts";
import type { Activity, Owner } from "./plan.ts";

/** The owners that count for an activity: its own, else its goal's. */
export function ownersOf(activity: Activity): readonly Owner[] {
  return activity.owners.length > 0 ? activity.owners : (activity.goal?.owners ?? []);
}

/** Who owns, taken together: one real owner is enough; everybody counts only where there is none. */
export function ownership(owners: readonly Owner[]): OwnerKind {
  return strongest(owners.map(({ kind }) => kind));
}

/** Someone before everybody before nobody. */
export function strongest(kinds: readonly OwnerKind[]): OwnerKind {
  if (kinds.includes("someone")) return "someone";
  return kinds.includes("everybody") ? "everybody" : "nobody";
}
