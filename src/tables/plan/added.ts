import type { Spelling } from "../../core/plan/plan.ts";
import { keyName } from "../../generated/names.ts";
import type { Values } from "../activity-table.ts";
import type { Change } from "./change.ts";
import { entryLines, flowEntry } from "./yaml-lines.ts";

/** A goal or an activity that is new, as it may stand in a plan. */
export interface AddedEntry {
  /** Without indentation, and without the dash before the first. */
  readonly lines: readonly string[];
  /** Within braces. */
  readonly inFlow: string;
}

/** What is added to one list. */
export interface Added {
  /** The goal whose activities they are, by its index; undefined for a list of the plan itself. */
  readonly goal: number | undefined;
  readonly key: "goals" | "activities";
  readonly entries: readonly AddedEntry[];
}

/** What changes add, list by list. */
export function addedBy(changes: readonly Change[], spelling: Spelling): readonly Added[] {
  const lists = new Map<string, Added & { readonly entries: AddedEntry[] }>();
  for (const change of changes) {
    if (change.kind === "set") continue;
    const goal = change.kind === "addActivity" ? change.goal : undefined;
    const key = change.kind === "addGoal" ? "goals" : "activities";
    const list = lists.get(`${key} ${goal}`) ?? { goal, key, entries: [] };
    lists.set(`${key} ${goal}`, list);
    list.entries.push(
      change.kind === "addGoal"
        ? goalEntry(change.values, change.activities, spelling)
        : activityEntry(change.values, spelling),
    );
  }
  return [...lists.values()];
}

function activityEntry(values: Values, spelling: Spelling): AddedEntry {
  return { lines: entryLines("activity", values, spelling), inFlow: flowEntry("activity", values, spelling) };
}

function goalEntry(values: Values, activities: readonly Values[], spelling: Spelling): AddedEntry {
  const own = activities.map((activity) => activityEntry(activity, spelling));
  const inFlow = flowEntry("goal", values, spelling);
  const key = keyName("activities", spelling);
  if (own.length === 0) return { lines: entryLines("goal", values, spelling), inFlow };
  return {
    lines: [...entryLines("goal", values, spelling), `${key}:`, ...itemLines(own)],
    inFlow: `${inFlow.slice(0, -" }".length)}, ${key}: [${own.map((one) => one.inFlow).join(", ")}] }`,
  };
}

/** The lines of a list below its key. */
export function itemLines(entries: readonly AddedEntry[]): readonly string[] {
  return entries.flatMap(({ lines: [first = "", ...rest] }) => [
    `  - ${first}`,
    ...rest.map((line) => (line === "" ? "" : `    ${line}`)),
  ]);
}
