import type { Day } from "../time/day.ts";
import { latest } from "./due.ts";
import type { Adoption, Revision } from "./plan.ts";

/**
 * The latest day on which a document was adopted or revised; undefined when it does not say.
 *
 * Of a month or a year it is the first day: a plan of “2025” may be older than a law of July 2025, so it is not held to it.
 */
export function decidedOn(
  document: { readonly adoptions: readonly Adoption[]; readonly revision: Revision | undefined },
  asOf: Day,
): Day | undefined {
  const moment = latest([document.revision?.last, ...document.adoptions.map(({ date }) => date)], asOf);
  return moment?.when.kind === "period" ? moment.when.first : undefined;
}
