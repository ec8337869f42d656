import { maskPersonalNumbers, personalNumbers } from "./personal-number.ts";
import type { Plan, Words } from "./plan.ts";
import type { PlanReport } from "./report.ts";
import { cuesIn } from "./shelter-words.ts";
import { addressesIn, maskAddresses } from "./street-address.ts";

/** What is the program's own and cannot hold a secret; it is passed on as it is. */
const own = new Set(["requirement", "packs", "focusAreas", "basis", "span", "municipality"]);

/**
 * A report that repeats no personal identity number of the plan, and no street address in a plan with one that may be
 * a sheltered home's: reports travel further than plans.
 */
export function discreet(report: PlanReport, plan: Plan): PlanReport {
  const hasNumber = plan.texts.some(({ words }) => personalNumbers(words).length > 0);
  const hasAddress =
    report.findings.some(({ rule }) => rule === "no-protected-addresses") ||
    plan.texts.some((text) => isTelling(text, plan));
  if (!hasNumber && !hasAddress) return report;
  const mask = (text: string) => {
    const masked = maskPersonalNumbers(text);
    return hasAddress ? maskAddresses(masked, plan.municipality?.name) : masked;
  };
  return masked(report, mask, new Map());
}

/** Whether a text speaks of a sheltered home beside an address, whatever packs the plan is judged by. */
function isTelling({ words }: Words, { municipality }: Plan): boolean {
  if (!/\d/.test(words) || addressesIn(words, municipality?.name).length === 0) return false;
  return cuesIn(words).some(({ means }) => means === "shelter");
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
