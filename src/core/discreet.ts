import { maskPersonalNumbers, personalNumbers } from "./personal-number.ts";
import type { Plan } from "./plan.ts";
import { protectedAddresses } from "./protected-addresses.ts";
import type { PlanReport } from "./report.ts";
import { maskAddresses } from "./street-address.ts";

/** What is the program's own and cannot hold a secret; it is passed on as it is. */
const own = new Set(["requirement", "packs", "focusAreas", "basis", "span", "municipality"]);

/**
 * A report that repeats no personal identity number of the plan, and no street address in a plan with one that may be
 * a sheltered home's: reports travel further than plans.
 */
export function discreet(report: PlanReport, plan: Plan): PlanReport {
  const hasNumber = plan.texts.some(({ words }) => personalNumbers(words).length > 0);
  const hasAddress = protectedAddresses(plan).length > 0;
  if (!hasNumber && !hasAddress) return report;
  const mask = (text: string) => {
    const masked = maskPersonalNumbers(text);
    return hasAddress ? maskAddresses(masked, plan.municipality?.name) : masked;
  };
  return masked(report, mask, new Map());
}

/** A copy with every text masked; what is one object stays one. */
function masked<T>(value: T, mask: (text: string) => string, seen: Map<unknown, unknown>): T {
  if (typeof value === "string") return mask(value) as T;
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known) return known as T;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const [key, child] of Object.entries(value))
    Object.assign(copy, { [key]: own.has(key) ? child : masked(child, mask, seen) });
  return copy as T;
}
