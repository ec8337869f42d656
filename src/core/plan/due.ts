import { addDays, addMonths, type Day } from "../time/day.ts";
import { isUnfilled } from "./placeholder.ts";
import type { Frequency, Moment } from "./plan.ts";

/** Something that is done again and again, as a plan states it. */
export interface Cycle {
  /** When it was last done. */
  readonly last?: Moment | undefined;
  /** What counts as doing it too: adopting a plan revises it. */
  readonly also?: readonly (Moment | undefined)[];
  readonly next?: Moment | undefined;
  readonly interval?: Frequency | undefined;
  /** Months that count where neither interval nor next time is stated. */
  readonly assumed?: number | undefined;
  /** Months that count whatever is stated. */
  readonly limit?: number | undefined;
}

/** When something is due, and the time that it is counted from: the last one, or the next one itself. */
export interface Due {
  readonly day: Day;
  readonly by: "next" | "interval" | "assumed" | "limit";
  readonly moment: Moment;
}

export type DueState = "late" | "soon" | "in-time";

/** How a cycle stands on a day; `unasked` when nothing says when it is due, or only what is a finding elsewhere. */
export type Standing =
  | { readonly state: DueState; readonly due: Due }
  | { readonly state: "unreadable"; readonly moment: Moment }
  | { readonly state: "undated" }
  | { readonly state: "unasked" };

/** Due on a day, late from the next; soon from so many days before. */
export function dueState(day: Day, asOf: Day, within: number): DueState {
  if (day < asOf) return "late";
  return day <= addDays(asOf, within) ? "soon" : "in-time";
}

/** Whether a time has come. A period counts from its first day: who writes “2026” during 2026 tells of what was done. */
export function hasBegun({ when }: Moment, asOf: Day): boolean {
  return when.kind === "period" && when.first <= asOf;
}

/** Whether a time that can be read has not come. */
export function isAhead({ when }: Moment, asOf: Day): boolean {
  return when.kind === "period" && when.first > asOf;
}

/** The latest of some times that have come; each counts as its last day. */
export function latest(moments: readonly (Moment | undefined)[], asOf: Day): Moment | undefined {
  return moments
    .flatMap((moment) => (moment && hasBegun(moment, asOf) ? [moment] : []))
    .reduce<Moment | undefined>((a, b) => (a && lastDay(a) >= lastDay(b) ? a : b), undefined);
}

/** Whether the time of something done is stated in words that name no day: “löpande” does not, nor what cannot be read. */
export function namesNoDay(moment: Moment): boolean {
  return moment.when.kind !== "period" && !isUnfilled(moment);
}

/** How a cycle stands on a day. The earliest that counts is what it is judged by. */
export function standingOf(cycle: Cycle, asOf: Day, within: number): Standing {
  const due = dueOf(cycle, asOf);
  const state = due && dueState(due.day, asOf, within);
  if (due && state === "late") return { state, due };
  const moment = [cycle.last, cycle.next].find((moment) => moment && namesNoDay(moment));
  if (moment) return { state: "unreadable", moment };
  if (due && state) return { state, due };
  const asked = monthsOf(cycle.interval) ?? cycle.assumed ?? cycle.limit;
  // A time that is there but says nothing is a finding already, where it stands.
  const isToldElsewhere = [cycle.last, cycle.next, ...(cycle.also ?? [])].some(
    (moment) => moment && moment.when.kind !== "period",
  );
  return { state: asked === undefined || isToldElsewhere ? "unasked" : "undated" };
}

function dueOf({ last, also = [], next, interval, assumed, limit }: Cycle, asOf: Day): Due | undefined {
  // Words that cannot be read may stand for a later time than those that can.
  const from = last && namesNoDay(last) ? undefined : latest([last, ...also], asOf);
  // A next time that the last one has reached is done.
  const stated = next?.when.kind === "period" && !(from && lastDay(next) <= lastDay(from)) ? next : undefined;
  const own = monthsOf(interval);
  const after = (by: Due["by"], months: number | undefined): Due[] =>
    from && months !== undefined ? [{ day: addMonths(lastDay(from), months), by, moment: from }] : [];
  return [
    ...(stated ? [{ day: lastDay(stated), by: "next" as const, moment: stated }] : []),
    ...after("interval", own),
    ...after("assumed", own === undefined && !stated ? assumed : undefined),
    ...after("limit", limit),
  ].reduce<Due | undefined>((a, b) => (a && a.day <= b.day ? a : b), undefined);
}

function lastDay({ when }: Moment): Day {
  return when.kind === "period" ? when.last : "";
}

/** How many months a plan says from one time to the next. */
export function monthsOf(interval: Frequency | undefined): number | undefined {
  return interval?.interval?.kind === "every" ? interval.interval.months : undefined;
}
