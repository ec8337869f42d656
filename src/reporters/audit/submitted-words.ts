import type { Audit } from "../../core/audit/audit.ts";
import type { Speaker } from "../../messages/index.ts";

/** How many have handed in a plan; and how many files could not be read, as a plan may be among them. */
export function submittedWords({ county, plans, missing, unreadable }: Audit, { audit }: Speaker): string {
  // Plans of no municipality that is known are judged too, but they are nobody's among those of the county.
  const submitted =
    county && missing
      ? audit.submitted(county.municipalities.length - missing.length, county.municipalities.length)
      : audit.submitted(plans.length, undefined);
  return unreadable.length > 0 ? `${submitted} ${audit.unread(unreadable.length)}` : submitted;
}
