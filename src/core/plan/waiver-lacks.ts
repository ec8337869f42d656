import { ownerKind, saysNothing } from "./owner.ts";
import type { Waiver } from "./plan.ts";

/** What a decision to accept a gap must say to hold, and does not: a dash is no reason, and nobody decides nothing. */
export function lacksOf(waiver: Waiver): readonly ("requirement" | "reason" | "decidedBy")[] {
  return (["requirement", "reason", "decidedBy"] as const).filter((key) => {
    const words = waiver[key]?.words;
    if (words === undefined) return true;
    // "Vakant, under rekrytering" decides nothing, but it is a reason.
    return key === "reason" ? saysNothing(words) : key === "decidedBy" && ownerKind(words) === "nobody";
  });
}
