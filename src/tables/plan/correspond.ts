import type { ActivityTable, Entry, GoalEntry, Values } from "../activity-table.ts";
import { columns } from "../columns.ts";
import { type Hide, pairUp } from "./pair-up.ts";
import type { Planned, PlannedGoal, PlannedTable } from "./planned.ts";
import { plainly } from "./same-value.ts";

/** An activity of a table, and the one of the plan that it is. */
export interface FoundActivity {
  readonly entry: Entry;
  readonly goal: GoalEntry | undefined;
  readonly planned: Planned | undefined;
  /** The goal that it stands under in the plan. */
  readonly home: PlannedGoal | undefined;
}

/** What in a table is what in a plan. */
export interface Correspondence {
  /** The goal of the plan that one of the table is. */
  goalOf(goal: GoalEntry | undefined): PlannedGoal | undefined;
  readonly activities: readonly FoundActivity[];
  /** Of the plan, what the table has not. */
  readonly missing: { readonly goals: readonly PlannedGoal[]; readonly activities: readonly Planned[] };
}

export function correspond(table: ActivityTable, plan: PlannedTable, hide: Hide): Correspondence {
  const found = [
    ...table.goals.flatMap((goal) => goal.activities.map((entry) => ({ entry, goal }))),
    ...table.loose.map((entry) => ({ entry, goal: undefined })),
  ];
  const known = [
    ...plan.goals.flatMap((home) => home.activities.map((planned) => ({ planned, home }))),
    ...plan.loose.map((planned) => ({ planned, home: undefined })),
  ];
  const goals = new Map<GoalEntry, PlannedGoal>();
  for (const [one, other] of pairUp(table.goals, plan.goals, hide)) link(goals, table.goals[one], plan.goals[other]);
  const [rows, entries] = [found.map(({ entry }) => entry), known.map(({ planned }) => planned)];
  const pairs = pairUp(rows, entries, hide, {
    isNear: (one, other) => goalIn(goals, found[one]?.goal) === known[other]?.home,
    likeness: likenessOf(rows, entries),
  });
  const activities = found.map((one, at): FoundActivity => {
    const other = known[pairs.get(at) ?? Number.NaN];
    return { ...one, planned: other?.planned, home: other?.home };
  });
  linkRenamed(goals, table, activities);
  const isThere = new Set(pairs.values());
  const isGoalThere = new Set(goals.values());
  return {
    goalOf: (goal) => goalIn(goals, goal),
    activities,
    missing: {
      goals: plan.goals.filter((goal) => !isGoalThere.has(goal)),
      activities: known.flatMap(({ planned }, at) => (isThere.has(at) ? [] : [planned])),
    },
  };
}

/** How much of what a row of the table says an activity of the plan says too. */
function likenessOf(rows: readonly Entry[], entries: readonly Planned[]): (row: number, entry: number) => number {
  const ofRow = remembered((at: number) => plainValues(rows[at]?.values));
  const ofEntry = remembered((at: number) => plainValues(entries[at]?.values));
  return (row, entry) => {
    const said = [...ofRow(row)];
    const other = ofEntry(entry);
    const same = said.filter(([field, words]) => other.get(field) === words);
    return said.length === 0 ? 1 : same.length / said.length;
  };
}

function plainValues(values: Values = new Map()): ReadonlyMap<string, string> {
  const of = columns.filter((column) => column.of === "activity" && column.field !== "id");
  return new Map(
    of.flatMap((column) => {
      const value = values.get(column.field);
      return value ? [[column.field, plainly(column, value)] as const] : [];
    }),
  );
}

function remembered<T>(make: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const made = known.get(at) ?? make(at);
    known.set(at, made);
    return made;
  };
}

/** A goal with another title is the same when its activities are those of one goal, which the table lacks. */
function linkRenamed(
  goals: Map<GoalEntry, PlannedGoal>,
  table: ActivityTable,
  activities: readonly FoundActivity[],
): void {
  const taken = new Set(goals.values());
  const homes = new Map<GoalEntry, Set<PlannedGoal | undefined>>();
  for (const { goal, planned, home } of activities) {
    if (!goal || !planned) continue;
    const known = homes.get(goal) ?? new Set();
    homes.set(goal, known.add(home));
  }
  for (const goal of table.goals) {
    if (goals.has(goal)) continue;
    const [home, ...others] = homes.get(goal) ?? [];
    if (others.length > 0 || !home || taken.has(home)) continue;
    goals.set(goal, home);
    taken.add(home);
  }
}

function link(goals: Map<GoalEntry, PlannedGoal>, one: GoalEntry | undefined, other: PlannedGoal | undefined): void {
  if (one && other) goals.set(one, other);
}

function goalIn(goals: ReadonlyMap<GoalEntry, PlannedGoal>, goal: GoalEntry | undefined): PlannedGoal | undefined {
  return goal && goals.get(goal);
}
