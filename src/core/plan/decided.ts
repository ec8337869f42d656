import type { Day } from "../time/day.ts";
import { latest } from "./due.ts";
import type { Adoption, Revision } from "./plan.ts";

/**
 * The latest day on which a document was adopted or revised, and its own words for it; undefined when it does not say.
 *
 * Of a month or a year it is the first day: a plan of “2025” may be older than a law of July 2025, so it is not held to it.
 */
export function decidedOn(
  document: { readonly adoptions: readonly Adoption[]; readonly revision: Revision | undefined },
  asOf: Day,
): { readonly day: Day; readonly words: string } | undefined {
  const moment = latest([document.revision?.last, ...document.adoptions.map(({ date }) => date)], asOf);
  if (moment?.when.kind !== "period") return undefined;
  const { first, last } = moment.when;
  return { day: first, words: first === last ? first : moment.words };
}
