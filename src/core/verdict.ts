import type { ItemResult, Verdict } from "./report.ts";
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
  const count = (verdict: Verdict) => items.filter((item) => item.verdict === verdict).length;
  if (items.length === 0) return "not-applicable";
  if (count("late") > 0) return "late";
  if (count("gap") === items.length) return "gap";
  if (count("gap") + count("partly") > 0) return "partly";
  return count("review") > 0 ? "review" : "met";
}

/** Whether a plan with this verdict is an example of one that does not meet the requirement. */
export function fallsShort(verdict: Verdict): boolean {
  return verdict === "gap" || verdict === "partly" || verdict === "late" || verdict === "review";
}
