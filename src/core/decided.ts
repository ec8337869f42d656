import type { Day } from "./day.ts";
import { lastDay, latest } from "./due.ts";
import type { Adoption, Revision } from "./plan.ts";

/** The latest day on which a document was adopted or revised; undefined when it does not say. */
export function decidedOn(
  document: { readonly adoptions: readonly Adoption[]; readonly revision: Revision | undefined },
  asOf: Day,
): Day | undefined {
  const moment = latest([document.revision?.last, ...document.adoptions.map(({ date }) => date)], asOf);
  return moment && lastDay(moment);
}
