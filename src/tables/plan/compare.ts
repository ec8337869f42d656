import { fold } from "../../core/text/words.ts";
import { type ActivityTable, type Entry, type GoalEntry, textIn, type Value, type Values } from "../activity-table.ts";
import { type Column, columns } from "../columns.ts";
import type { Change, Difference, FieldChange } from "./change.ts";
import { commentWith } from "./comment.ts";
import { correspond, type FoundActivity } from "./correspond.ts";
import { idsOf, nameIn } from "./ids.ts";
import type { Hide } from "./pair-up.ts";
import type { Planned, PlannedGoal, PlannedTable } from "./planned.ts";
import { isSameValue } from "./same-value.ts";
import { unhidden } from "./unhidden.ts";

export interface Comparison {
  readonly changes: readonly Change[];
  readonly differences: readonly Difference[];
}

/** What an activity has of its goal where it says nothing itself. */
const inherited = ["focus_areas", "topics", "perspectives", "horizon", "responsible"];

export interface CompareSettings {
  /** The columns that the table has, by key: a blank cell in one is told of. */
  readonly asked: ReadonlySet<string>;
  /** Where the table may have been made of the plan by a report. */
  readonly hide?: Hide | undefined;
}

/** Compares a table with a plan. */
export function compare(
  table: ActivityTable,
  plan: PlannedTable,
  { asked, hide = (text) => text }: CompareSettings,
): Comparison {
  const changes: Change[] = [];
  const differences: Difference[] = [];
  const ids = idsOf(plan);
  const { goalOf, activities, missing } = correspond(table, plan, hide);
  const isShared = sharedTitles(activities, plan);

  const byGoal = new Map<GoalEntry | undefined, FoundActivity[]>();
  for (const one of activities) {
    const own = byGoal.get(one.goal);
    if (own) own.push(one);
    else byGoal.set(one.goal, [one]);
  }
  const entryOf = new Map<PlannedGoal | undefined, GoalEntry>();
  // Of several, the first.
  for (const goal of table.goals.toReversed()) entryOf.set(goalOf(goal), goal);

  for (const goal of table.goals) {
    const planned = goalOf(goal);
    const own = byGoal.get(goal) ?? [];
    const fresh = own.filter((one) => !one.planned).map(({ entry }) => entry);
    if (planned) {
      const fields = fieldChanges("goal", goal, planned);
      if (fields.length > 0)
        changes.push({
          kind: "set",
          spot: { goal: planned.index, activity: undefined },
          title: titleOf(planned),
          fields,
        });
      for (const entry of fresh)
        changes.push({ kind: "addActivity", goal: planned.index, under: titleOf(planned), values: added(entry) });
    }
    // All that stands under it in the table may stand elsewhere in the plan: then there is nothing to add it for.
    else if (fresh.length > 0 || own.length === 0)
      changes.push({ kind: "addGoal", values: added(goal), activities: fresh.map(added) });
    for (const one of own) changeActivity(one);
  }
  for (const one of activities) {
    if (one.goal) continue;
    changeActivity(one);
    if (!one.planned)
      changes.push({ kind: "addActivity", goal: undefined, under: undefined, values: added(one.entry) });
  }
  for (const planned of missing.activities)
    differences.push({ id: "notInTable", of: "activity", title: titleOf(planned) });
  for (const planned of missing.goals)
    if (planned.activities.length === 0) differences.push({ id: "notInTable", of: "goal", title: titleOf(planned) });
  return { changes, differences };

  function changeActivity({ entry, goal, planned, home }: FoundActivity): void {
    if (!planned) return;
    if (table.goals.length > 0 && goalOf(goal) !== home)
      differences.push({
        id: "otherGoal",
        title: titleOf(planned),
        planned: home && titleOf(home),
        found: goal && titleOf(goal),
      });
    // What its goal says once the table has changed it.
    const above = home && entryOf.get(home);
    const fields = fieldChanges("activity", entry, planned, (field) =>
      inherited.includes(field) ? (above?.values.get(field) ?? home?.values.get(field)) : undefined,
    );
    const spot = { goal: home?.index, activity: planned.index };
    if (fields.length === 0) return;
    changes.push({ kind: "set", spot, title: titleOf(planned), fields });
    const id = textIn(entry.values, "id");
    const isSure = id !== undefined && id === textIn(planned.values, "id");
    if (!isSure && isShared(titleOf(planned))) differences.push({ id: "sameTitle", title: titleOf(planned) });
  }

  function fieldChanges(
    of: Column["of"],
    entry: Entry,
    planned: Planned,
    fromGoal: (field: string) => Value | undefined = () => undefined,
  ): readonly FieldChange[] {
    return columns
      .filter((column) => column.of === of)
      .flatMap((column) => {
        const { field } = column;
        const before = planned.values.get(field);
        const found = field === "comment" ? commentWith(entry, before) : entry.values.get(field);
        const after = found && unhidden(found, before, hide);
        if (after === undefined) {
          if (before && field !== "id" && asked.has(column.key))
            differences.push({ id: "blankInTable", title: titleOf(planned), column, value: before });
          return [];
        }
        if (field === "id")
          return mayTakeId(textIn(new Map([["id", after]]), "id") ?? "", planned) ? [{ column, before, after }] : [];
        const now = before ?? fromGoal(field);
        return now && isSameValue(column, now, after) ? [] : [{ column, before, after }];
      });
  }

  /** An id is what decisions and reports go by: one that the plan has stands. */
  function mayTakeId(id: string, planned: Planned): boolean {
    const own = textIn(planned.values, "id");
    if (own !== undefined) {
      if (fold(own) !== fold(id)) differences.push({ id: "otherId", title: titleOf(planned), planned: own, found: id });
      return false;
    }
    return isFree(id, titleOf(planned));
  }

  function isFree(id: string, title: string): boolean {
    if (!ids.isTaken(id)) {
      ids.take(id);
      return true;
    }
    differences.push({ id: "idTaken", title, value: id });
    return false;
  }

  /** What is written of something new: all that the table says, but no id that another thing goes by. */
  function added(entry: Entry): Values {
    const values = new Map(entry.values);
    const id = textIn(values, "id");
    if (id !== undefined && !isFree(id, titleOf(entry))) values.delete("id");
    ids.take(nameIn(values));
    const comment = commentWith(entry, undefined);
    if (comment) values.set("comment", comment);
    return values;
  }
}

function titleOf({ values }: { readonly values: Values }): string {
  return textIn(values, "title") ?? "";
}

/** Whether several activities, of the plan or of the table, have a title. */
function sharedTitles(activities: readonly FoundActivity[], plan: PlannedTable): (title: string) => boolean {
  const shared = new Set<string>();
  const planned = [...plan.goals.flatMap((goal) => goal.activities), ...plan.loose];
  for (const all of [planned, activities.map(({ entry }) => entry)]) {
    const seen = new Set<string>();
    for (const title of all.map((one) => fold(titleOf(one)))) (seen.has(title) ? shared : seen).add(title);
  }
  return (title) => shared.has(fold(title));
}
