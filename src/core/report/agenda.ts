import type { PlanAgenda } from "../agenda/agenda.ts";
import type { Unreadable } from "../faults/unreadable.ts";
import type { Day } from "../time/day.ts";
import type { LeftOut } from "./report.ts";

/** What falls due in some plans, seen from a day. */
export interface Agenda extends LeftOut {
  readonly asOf: Day;
  /** How many days ahead “soon” looks. */
  readonly within: number;
  readonly plans: readonly PlanAgenda[];
  readonly unreadable: readonly Unreadable[];
}
