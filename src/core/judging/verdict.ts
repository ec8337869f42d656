import type { Verdict } from "../pack/verdicts.ts";
import type { ItemResult } from "../report/report.ts";
import type { Effect } from "./rule.ts";

/** The verdict on one thing that a rule looked at. */
export const verdictOfEffect: Readonly<Record<Effect, Verdict>> = {
  short: "gap",
  partly: "partly",
  late: "late",
  review: "review",
  none: "met",
};

/** The verdict on a requirement from those on its items: no items, nothing to ask; one late item, late. */
export function verdictOf(items: readonly ItemResult[]): Verdict {
  const found = new Set(items.map(({ verdict }) => verdict));
  found.delete("not-applicable");
  if (found.size === 0) return "not-applicable";
  if (found.has("late")) return "late";
  if (found.has("gap") && found.size === 1) return "gap";
  if (found.has("gap") || found.has("partly")) return "partly";
  return found.has("review") ? "review" : "met";
}

/** Whether a plan with this verdict is an example of one that does not meet the requirement. */
export function fallsShort(verdict: Verdict): boolean {
  return verdict === "gap" || verdict === "partly" || verdict === "late" || verdict === "review";
}
