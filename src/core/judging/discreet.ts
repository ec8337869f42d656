import type { Plan } from "../plan/plan.ts";
import { discreetWords, tellsAddress } from "../privacy/discreet-words.ts";
import { protectedAddresses } from "../privacy/protected-addresses.ts";
import type { Finding, PlanReport } from "../report/report.ts";
import { maskPersonalNumbers } from "../text/personal-number.ts";
import { withPlainDigits } from "../text/plain-digits.ts";

/** What is the program's own and cannot hold a secret; it is passed on as it is. */
const own = new Set([
  "requirement",
  "packs",
  "area",
  "through",
  "basis",
  "span",
  "municipality",
  "fingerprint",
  "agenda",
]);

/** A waiver has a requirement and a municipality too, in the plan's words; so may a message have, as a text. */
function isOwn(key: string, value: unknown): boolean {
  if (typeof value === "string") return key === "fingerprint";
  return own.has(key) && !(typeof value === "object" && value !== null && "words" in value);
}

/**
 * A report that repeats no personal identity number, and no street address in a plan with one that may be a sheltered
 * home's, wherever they stand: reports travel further than plans.
 */
export function discreet(report: PlanReport, plan: Plan): PlanReport {
  const isSecret = (written: string) => {
    const text = withPlainDigits(written);
    return /\d/.test(text) && (maskPersonalNumbers(text) !== text || tellsAddress(text, plan.municipality?.name));
  };
  if (protectedAddresses(plan).length === 0 && !says(report, isSecret)) return report;
  return masked(report, discreetWords(plan));
}

/** Whether a report says something of a kind. Most of its texts are items, and each of them stands there many times. */
function says(
  { assessments, findings, packs: _, agenda: __, ...rest }: PlanReport,
  isOfKind: (text: string) => boolean,
) {
  const items = new Set<string>();
  for (const assessment of assessments) for (const { item } of assessment.items) items.add(item);
  for (const item of items) if (isOfKind(item)) return true;
  // What a finding is about is an item too.
  const isSaid = ({ label = "", params, pointer }: Finding) =>
    isOfKind(label) || isOfKind(pointer) || holds(params, isOfKind);
  return holds(rest, isOfKind) || findings.some(isSaid);
}

/** Whether some text in a value is of a kind. */
function holds(value: unknown, isOfKind: (text: string) => boolean): boolean {
  if (typeof value === "string") return isOfKind(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((child) => holds(child, isOfKind));
  return Object.keys(value).some((key) => {
    if (key === "fingerprint") return false;
    const child = (value as Readonly<Record<string, unknown>>)[key];
    return !isOwn(key, child) && holds(child, isOfKind);
  });
}

/** A copy with every text masked; what is one object stays one. */
export function masked<T>(value: T, mask: (text: string) => string, seen: Map<unknown, unknown> = new Map()): T {
  if (typeof value === "string") return mask(value) as T;
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known) return known as T;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const [key, child] of Object.entries(value))
    Object.assign(copy, { [key]: isOwn(key, child) ? child : masked(child, mask, seen) });
  return copy as T;
}
