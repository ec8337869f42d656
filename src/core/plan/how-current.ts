import type { Day } from "../time/day.ts";
import { namesNoDay, standingOf } from "./due.ts";
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
  | { readonly state: "old" | "soon"; readonly age: Age; readonly moment: Moment };

/** How long ago something was made or followed up, for a sentence on it. */
export interface Age {
  readonly event: "made" | "reviewed";
  /** When that was, in the plan's words. */
  readonly words: string;
  /** How many months it stays current, and the last day on which it is. */
  readonly months: number;
  readonly due: Day;
}

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
      const age: Age = { event, words: moment.words, months, due: day };
      return { state: standing.state === "late" ? "old" : "soon", age, moment };
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
      const moment = made.find(namesNoDay);
      return moment ? { state: "unreadable", moment } : { state: "unfilled" };
    }
  }
}

/** Where one of several is enough: which of two to judge it by, the one that is current or most likely to be. */
export function mostCurrentFirst(a: Current, b: Current): number {
  return states.indexOf(a.state) - states.indexOf(b.state);
}

const states: readonly Current["state"][] = ["current", "soon", "unreadable", "old", "undated", "ahead", "unfilled"];
