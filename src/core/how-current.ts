import type { Day } from "./day.ts";
import { isUnreadable, standingOf } from "./due.ts";
import type { Moment } from "./plan.ts";

/** Something written that is made and then followed up from time to time: an agreement, a routine. */
export interface Written {
  /** When it was made, or decided; a document may be decided several times. */
  readonly made: readonly Moment[];
  readonly reviewed: Moment | undefined;
}

/** How current it is on a day. `unfilled` is what was never filled in, which is a finding of its own. */
export type Current =
  | { readonly state: "current" | "undated" | "unfilled" }
  | { readonly state: "unreadable" | "ahead"; readonly moment: Moment }
  | {
      readonly state: "old" | "soon";
      /** The last day on which it is current. */
      readonly due: Day;
      readonly event: "made" | "reviewed";
      readonly moment: Moment;
    };

/** Whether something was made or followed up no more than so many months ago; the latest time counts. */
export function howCurrent({ made, reviewed }: Written, months: number, asOf: Day, within: number): Current {
  const standing = standingOf({ last: reviewed, also: made, limit: months }, asOf, within);
  switch (standing.state) {
    case "in-time":
      return { state: "current" };
    case "late":
    case "soon": {
      const { day, moment } = standing.due;
      const event = moment === reviewed ? "reviewed" : "made";
      return { state: standing.state === "late" ? "old" : "soon", due: day, event, moment };
    }
    case "undated": {
      const moment = reviewed ?? made[0];
      return moment ? { state: "ahead", moment } : { state: "undated" };
    }
    case "unreadable": {
      // What was made lately is current, whatever is said of its follow-up.
      const { state } = standingOf({ also: made, limit: months }, asOf, within);
      return state === "in-time" || state === "soon" ? { state: "current" } : standing;
    }
    case "unasked": {
      const moment = made.find(isUnreadable);
      return moment ? { state: "unreadable", moment } : { state: "unfilled" };
    }
  }
}
