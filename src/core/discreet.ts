import { maskPersonalNumbers } from "./personal-number.ts";
import type { Plan } from "./plan.ts";
import { protectedAddresses } from "./protected-addresses.ts";
import type { PlanReport } from "./report.ts";
import { cuesIn } from "./shelter-words.ts";
import { addressesIn, maskAddresses } from "./street-address.ts";
import { fold } from "./words.ts";

/** What is the program's own and cannot hold a secret; it is passed on as it is. */
const own = new Set(["requirement", "packs", "area", "through", "basis", "span", "municipality", "fingerprint"]);

/** A waiver has a requirement and a municipality too, in the plan's words. */
function isOwn(key: string, value: unknown): boolean {
  return own.has(key) && !(typeof value === "object" && value !== null && "words" in value);
}

/**
 * A report that repeats no personal identity number, and no street address in a plan with one that may be a sheltered
 * home's, wherever they stand: reports travel further than plans.
 */
export function discreet(report: PlanReport, plan: Plan): PlanReport {
  const municipality = plan.municipality?.name;
  const addresses = protectedAddresses(plan);
  const tellsAddress = (text: string) =>
    addressesIn(text, municipality).length > 0 && cuesIn(text).some(({ means }) => means === "shelter");
  const isSecret = (text: string) => /\d/.test(text) && (maskPersonalNumbers(text) !== text || tellsAddress(text));
  if (addresses.length === 0 && !holds(report, isSecret)) return report;

  // Items are texts in lower case, in which no street is known by its capital.
  const folded = plan.texts.flatMap(({ words }): [string, string][] => {
    const masked = maskAddresses(words, municipality);
    return masked === words ? [] : [[fold(words), fold(masked)]];
  });
  const mask = (text: string) => {
    const discreet = folded.reduce(
      (text, [secret, masked]) => text.replaceAll(secret, masked),
      maskPersonalNumbers(text),
    );
    return addresses.length > 0 || tellsAddress(text) ? maskAddresses(discreet, municipality) : discreet;
  };
  return masked(report, mask, new Map());
}

/** Whether some text in a value is of a kind. */
function holds(value: unknown, isOfKind: (text: string) => boolean): boolean {
  if (typeof value === "string") return isOfKind(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(value).some((key) => {
    if (key === "fingerprint") return false;
    const child = (value as Readonly<Record<string, unknown>>)[key];
    return !isOwn(key, child) && holds(child, isOfKind);
  });
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
    Object.assign(copy, { [key]: isOwn(key, child) ? child : masked(child, mask, seen) });
  return copy as T;
}
