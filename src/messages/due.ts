import type { Deadline, Matter, Reckoning, Thing, Undated } from "../core/agenda/deadline.ts";
import type { Day } from "../core/time/day.ts";

/** What is said of that which falls due, in one language. */
export interface DueTexts {
  readonly head: Readonly<Record<"file" | "asOf", string>>;
  /** What sort of thing falls due, in a word or two. */
  readonly matters: Readonly<Record<Matter, string>>;
  /** What is to be done by the day. With the plan's title where several plans stand together. */
  what(thing: Pick<Thing, "matter" | "title" | "waived">, plan: string | undefined): string;
  /** Why it is that day; undefined where the plan says just that day. */
  why(matter: Matter, reckoning: Reckoning, day: Day): string | undefined;
  readonly paused: string;
  readonly states: Readonly<Record<"late" | "soon" | "ongoing" | "undated", string>>;
  /** “om 3 dagar”, “i dag”, “för 2 månader sedan”. */
  distance(day: Day, asOf: Day): string;
  /** The heads of the lists, with the last day that “soon” reaches. */
  late(count: number): string;
  soon(count: number, within: number, last: Day): string;
  /** The head of the work that goes on or comes again. */
  ongoing(count: number): string;
  undated(count: number): string;
  readonly noneLate: string;
  noneSoon(within: number): string;
  /** What comes after the days that are shown, and the first day of it. */
  later(count: number, first: Day): string;
  withoutTime(count: number): string;
  /** Why nobody can tell when something falls due. */
  unclear(why: Pick<Undated, "words" | "isAhead">): string;
  readonly nobody: string;
  /** The head of what the plan names no one for, so that it falls to the one who coordinates. */
  coordinator(name: string): string;
  /** The head of what everybody is responsible for. */
  everybody(name: string): string;
  /** In a list under a person: the day, or when in the plan's words, whether it is late, and what is to be done. */
  entry(deadline: Pick<Deadline, "day" | "state">, what: string): string;
  /** Where no file could be read. */
  readonly noPlans: string;
  /** One line on all plans. */
  total(counts: { plans: number; late: number; soon: number; within: number; unreadable: number }): string;
  readonly calendar: {
    /** The calendar's name. */
    name(municipality: string | undefined): string;
    late(what: string): string;
    readonly responsible: string;
    readonly plan: string;
    readonly why: string;
    /** On which day the program looked. */
    asOf(day: Day): string;
  };
  readonly columns: Readonly<
    Record<
      | "municipality"
      | "plan"
      | "day"
      | "days"
      | "state"
      | "matter"
      | "what"
      | "responsible"
      | "why"
      | "file"
      | "line"
      | "identity",
      string
    >
  >;
}
