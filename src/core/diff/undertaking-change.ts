import type { Activity } from "../plan/plan.ts";
import { isCancelled, liesAhead } from "../plan/progress.ts";
import type { FocusAreas } from "../showing/focus-areas.ts";
import type { Localised } from "../text/language.ts";
import { fold } from "../text/words.ts";
import type { Day } from "../time/day.ts";
import type { How, Pair } from "./match.ts";
import { type FieldChange, fieldChange, fieldChanges } from "./said.ts";
import {
  inherited,
  isToldOfGoal,
  type Subject,
  subjectOf,
  type Undertaking,
  type Undertakings,
} from "./undertakings.ts";

/** What was before and what is now, in the plans' own words; undefined where nothing was said. */
interface Replaced<T = string> {
  readonly old: T | undefined;
  readonly new: T | undefined;
}

/** What a change of status comes to; `started` and `reopened` is work that goes on. */
export type Became = "finished" | "cancelled" | "paused" | "started" | "reopened" | "other";

/** Where a deadline went, by the last day of what the words mean. */
type Moved = "earlier" | "later" | "set" | "removed" | "otherwise";

/** A goal or an activity that stands in both editions, and what is not as it was. */
export interface UndertakingChange {
  readonly old: Subject;
  readonly new: Subject;
  readonly how: How;
  readonly title: Replaced | undefined;
  readonly status: (Replaced & { readonly became: Became; readonly completed: string | undefined }) | undefined;
  readonly deadline: (Replaced & { readonly moved: Moved }) | undefined;
  readonly owners: FieldChange | undefined;
  /** The titles of the goals, where an activity has been moved from one to another. */
  readonly goal: Replaced | undefined;
  readonly areas: { readonly gone: readonly AreaName[]; readonly come: readonly AreaName[] } | undefined;
  readonly others: readonly FieldChange[];
}

/** A focus area: its title, or the plan's words where no pack has it. */
export type AreaName = Localised | string;

/** Told by themselves, or not at all: what names a thing is no change of it. */
const told = new Set(["id", "title", "status", "deadline", "responsible", "focus_areas"]);
/** Taken from the goal where an activity leaves them out. */
const taken = ["topics", "perspectives", "horizon"];

/** What has changed in a goal or an activity; undefined when nothing has. */
export function undertakingChange(
  pair: Pair<Undertaking>,
  undertakings: Undertakings,
  areas: FocusAreas,
  asOf: Day,
): UndertakingChange | undefined {
  const { old, new: young, how } = pair;
  const shared = (field: string) =>
    isToldOfGoal(pair, field, undertakings)
      ? undefined
      : fieldChange(field, inherited(old, field), inherited(young, field));
  const named = shared("focus_areas");
  const name = (words: string): AreaName => areas.find(words)?.title ?? words;
  const status = statusChange(old, young, asOf);
  const own = fieldChanges(old.fields, young.fields).filter(
    ({ field }) => !told.has(field) && !taken.includes(field) && !(field === "completed" && status),
  );
  const change: UndertakingChange = {
    ...{ old: subjectOf(old), new: subjectOf(young), how, status },
    title: fold(old.title) === fold(young.title) ? undefined : { old: old.title, new: young.title },
    deadline: deadlineChange(old, young),
    owners: shared("responsible"),
    goal: undertakings.isSameGoal(old.goal, young.goal) ? undefined : { old: old.goal?.title, new: young.goal?.title },
    areas: named && { gone: named.gone.map(name), come: named.come.map(name) },
    others: [...taken.flatMap((field) => shared(field) ?? []), ...own],
  };
  const { title, deadline, owners, goal, others } = change;
  const isChanged = [title, status, deadline, owners, goal, named].some(Boolean) || others.length > 0;
  return isChanged ? change : undefined;
}

function statusChange(old: Undertaking, young: Undertaking, asOf: Day): UndertakingChange["status"] {
  if (!("status" in old.source && "status" in young.source)) return undefined;
  const [before, after] = [stateOf(old.source, asOf), stateOf(young.source, asOf)];
  if (before === after) return undefined;
  const completed = after === "done" ? young.source.completed?.words : undefined;
  return { old: old.source.status, new: young.source.status, became: becomes(before, after), completed };
}

/** Its status; what was completed is done whatever it says, and what says nothing has not begun. */
function stateOf(activity: Activity, asOf: Day): string {
  if (!liesAhead(activity, asOf) && !isCancelled(activity)) return "done";
  return activity.status === undefined ? "not-started" : fold(activity.status);
}

const ended = ["done", "cancelled", "paused"];

function becomes(before: string, after: string): Became {
  if (after === "done") return "finished";
  if (after === "cancelled" || after === "paused") return after;
  if (ended.includes(before)) return "reopened";
  return after === "ongoing" ? "started" : "other";
}

function deadlineChange(old: Undertaking, young: Undertaking): UndertakingChange["deadline"] {
  if (!fieldChange("deadline", old.fields.get("deadline"), young.fields.get("deadline"))) return undefined;
  const [before, after] = [old.source.deadline, young.source.deadline];
  const words = { old: before?.words, new: after?.words };
  if (!before || !after) return { ...words, moved: after ? "set" : "removed" };
  if (before.when.kind !== "period" || after.when.kind !== "period") return { ...words, moved: "otherwise" };
  const [from, to] = [before.when.last, after.when.last];
  // “2026” and “HT 2026” fall due on one day.
  return from === to ? undefined : { ...words, moved: from < to ? "later" : "earlier" };
}
