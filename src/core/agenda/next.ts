import { type Cycle, type Due, isAhead, monthsOf, namesNoDay, type Standing, standingOf } from "../plan/due.ts";
import type { Moment } from "../plan/plan.ts";
import type { NodePath } from "../text/source.ts";
import type { Day } from "../time/day.ts";
import type { Candidate, Reckoning } from "./deadline.ts";

/** When something that is done again and again is next due, and what of it is unclear; `path` is where it would stand. */
export function nextOf(cycle: Cycle, path: NodePath, asOf: Day): Pick<Candidate, "due" | "unclear"> {
  const standing = standingOf(cycle, asOf, 0);
  if ("due" in standing) return { due: dated(standing.due, cycle) };
  if (standing.state === "unreadable") {
    const { words, path } = standing.moment;
    const rest = restOf(cycle, asOf);
    return { unclear: { words, path }, due: "due" in rest ? dated(rest.due, cycle) : undefined };
  }
  if (standing.state === "unasked" && !isAsked(cycle)) return {};
  const moments = [cycle.last, cycle.next, ...(cycle.also ?? [])].flatMap((moment) => moment ?? []);
  const unread = moments.find(namesNoDay);
  if (unread) return { unclear: { words: unread.words, path: unread.path } };
  const ahead = moments.find((moment) => isAhead(moment, asOf));
  return { unclear: ahead ? { words: ahead.words, path: ahead.path, isAhead: true } : { words: undefined, path } };
}

/** What can be told all the same. Where the last time is unclear nothing is counted from it, nor from what was before it. */
function restOf({ last, next, ...cycle }: Cycle, asOf: Day): Standing {
  return standingOf(last && namesNoDay(last) ? { next } : { ...cycle, last }, asOf, 0);
}

function isAsked({ interval, assumed, limit }: Cycle): boolean {
  return monthsOf(interval) !== undefined || assumed !== undefined || limit !== undefined;
}

function dated({ day, by, moment }: Due, cycle: Cycle): NonNullable<Candidate["due"]> {
  return { day, path: moment.path, reckoning: reckoningOf(by, moment, cycle) };
}

function reckoningOf(by: Due["by"], moment: Moment, { last, interval, assumed = 0, limit = 0 }: Cycle): Reckoning {
  const { words } = moment;
  if (by === "next") return { by: "stated", words };
  return {
    by,
    words,
    since: moment === last ? "done" : "made",
    months: { interval: monthsOf(interval) ?? 0, assumed, limit }[by],
    interval: by === "interval" ? interval?.words : undefined,
  };
}
