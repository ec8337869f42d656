import type { Agenda } from "../../core/report/agenda.ts";
import type { Context } from "../reporter.ts";

/** How the report that people read is ordered. */
export const orders = ["date", "owner"] as const;
export type Order = (typeof orders)[number];

export interface DueContext extends Context {
  readonly by: Order;
}

/** Turns an agenda into a file. Pure: the same agenda and context always give the same bytes. */
export interface DueReporter {
  render(agenda: Agenda, context: DueContext): string;
}
