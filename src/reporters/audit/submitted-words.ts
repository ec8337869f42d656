import type { Audit } from "../../core/audit/audit.ts";
import type { Speaker } from "../../messages/index.ts";
import { unreadParts } from "./partly-read.ts";

/** How many have handed in a plan that could be read; how many files could not be, wholly or in part, as a plan may be among them. */
export function submittedWords(audit: Audit, { audit: texts }: Speaker): string {
  const { county, plans, missing, unread, unreadable } = audit;
  // Plans of no municipality that is known are judged too, but they are nobody's among those of the county.
  const submitted =
    county && missing
      ? texts.submitted(county.municipalities.length - missing.length - unread.length, county.municipalities.length)
      : texts.submitted(plans.length, undefined);
  const inPart = plans.filter((plan) => unreadParts(plan).length > 0).length;
  return [
    submitted,
    ...(unreadable.length > 0 ? [texts.unread(unreadable.length)] : []),
    ...(inPart > 0 ? [texts.unreadInPart(inPart)] : []),
  ].join(" ");
}
