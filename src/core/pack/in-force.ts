import type { Day } from "../time/day.ts";
import type { Basis } from "./pack.ts";

/** Whether a legal basis applies on a day. A month or a year as bound reaches from its first day to its last. */
export function inForce({ from, to }: Pick<Basis, "from" | "to">, day: Day): boolean {
  return from <= day && (to === undefined || day.slice(0, to.length) <= to);
}
