import type { Due, DueState } from "../plan/due.ts";
import type { Localised } from "../text/language.ts";
import type { NodePath, Span } from "../text/source.ts";
import type { Day } from "../time/day.ts";
import type { Responsible } from "./responsible.ts";

/** What can fall due in a plan. */
export const matters = [
  "revision",
  "follow-up",
  "goal",
  "activity",
  "mapping",
  "agreement",
  "routine",
  "competence",
  "validity",
  "waiver",
] as const;
export type Matter = (typeof matters)[number];

/** Why something falls due on its day, with the plan's words for the time that says so. */
export type Reckoning =
  /** The plan states the time itself. */
  | { readonly by: "stated"; readonly words: string }
  /** So many months after it was last made or done; `interval` is the plan's word for how often. */
  | {
      readonly by: Exclude<Due["by"], "next">;
      readonly words: string;
      readonly since: "made" | "done";
      readonly months: number;
      readonly interval: string | undefined;
    };

/** Why nobody can tell when: words that are no time, none at all, or a time of what has been done that has not come. */
interface Unclear {
  readonly words: string | undefined;
  readonly isAhead?: boolean;
}

/** Something in a plan that may fall due: on a day, or nobody can tell when; both where one of two times is unclear. */
export interface Candidate {
  readonly matter: Matter;
  readonly item: string;
  readonly title: string | undefined;
  readonly waived?: Waived | undefined;
  readonly responsible: Responsible;
  readonly isPaused?: boolean;
  readonly due?: { readonly day: Day; readonly path: NodePath; readonly reckoning: Reckoning } | undefined;
  /** The plan's words for a time without an end, where it is work that goes on or comes again. */
  readonly goesOn?: { readonly words: string; readonly path: NodePath } | undefined;
  readonly unclear?: (Unclear & { readonly path: NodePath }) | undefined;
}

/** What is waived, by the title of its requirement, and the one thing that it is waived for. */
export interface Waived {
  readonly requirement: Localised;
  readonly item: string | undefined;
}

/** The thing that a day is about. */
export interface Thing {
  readonly matter: Matter;
  /** Names it among those of its sort in the plan, whatever its place and its day; empty for the plan itself. */
  readonly item: string;
  /** Of the goal, activity, document or routine; the partner's name; what is waived. Undefined for the plan itself. */
  readonly title: string | undefined;
  /** Where it is a waiver from a requirement that is known. */
  readonly waived?: Waived | undefined;
  /** JSON Pointer, in English names, and place of the time that counts. */
  readonly pointer: string;
  readonly span: Span;
}

/** Something that is to be done by a day, that day included; late from the next. */
export interface Deadline extends Thing {
  readonly day: Day;
  readonly state: DueState;
  readonly reckoning: Reckoning;
  readonly responsible: Responsible;
  readonly isPaused: boolean;
}

/** Work that has no last day, as it goes on or comes again; `words` are the plan's for that: “löpande”, “årligen”. */
export interface Ongoing extends Thing {
  readonly words: string;
  readonly responsible: Responsible;
  readonly isPaused: boolean;
}

/** Something that may be due, but nobody can tell when. */
export interface Undated extends Thing, Unclear {}
