import { addDays, addMonths, type Day } from "../time/day.ts";
import type { Basis } from "./pack.ts";

/** Whether a legal basis applies on a day. A month or a year as bound reaches from its first day to its last. */
export function inForce({ from, to }: Pick<Basis, "from" | "to">, day: Day): boolean {
  return from <= day && (to === undefined || day.slice(0, to.length) <= to);
}

/** The first day of a bound: of “2015” it is 2015-01-01. */
export function firstDay(bound: string): Day {
  return `${bound}-01-01`.slice(0, "2015-01-01".length);
}

/** The day after the last of a bound: after “2015” it is 2016-01-01. */
export function dayAfter(bound: string): Day {
  if (bound.length === "2015".length) return addMonths(firstDay(bound), 12);
  return bound.length === "2015-01".length ? addMonths(firstDay(bound), 1) : addDays(bound, 1);
}
