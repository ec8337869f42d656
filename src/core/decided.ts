import type { Day } from "./day.ts";
import type { Adoption, Moment, Revision } from "./plan.ts";

/** The last day of a moment that has happened by the as-of day. */
export function happened(moment: Moment | undefined, asOf: Day): Day | undefined {
  return moment?.when.kind === "period" && moment.when.last <= asOf ? moment.when.last : undefined;
}

/** The latest day on which a document was adopted or revised; undefined when it does not say. */
export function decidedOn(
  document: { readonly adoptions: readonly Adoption[]; readonly revision: Revision | undefined },
  asOf: Day,
): Day | undefined {
  const moments = [document.revision?.last, ...document.adoptions.map(({ date }) => date)];
  return moments
    .flatMap((moment) => happened(moment, asOf) ?? [])
    .sort()
    .at(-1);
}
