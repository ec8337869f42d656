import type { Values } from "../activity-table.ts";
import type { Change, Spot } from "./change.ts";

type Data = { [key: string]: unknown };

/** A plan's content as the changes should leave it: a copy, in which nothing but them is other than it was. */
export function changed(plan: unknown, changes: readonly Change[]): unknown {
  const copy = structuredClone(plan) as Data;
  for (const change of changes) {
    if (change.kind === "addGoal") {
      const activities = change.activities.map(dataOf);
      listIn(copy, "goals").push({ ...dataOf(change.values), ...(activities.length > 0 && { activities }) });
    } else if (change.kind === "addActivity")
      listIn(change.goal === undefined ? copy : goalIn(copy, change.goal), "activities").push(dataOf(change.values));
    else
      for (const { column, after } of change.fields)
        Object.assign(entryAt(copy, change.spot), dataOf(new Map([[column.field, after]])));
  }
  return copy;
}

function listIn(data: Data, key: string): unknown[] {
  data[key] ??= [];
  return data[key] as unknown[];
}

function goalIn(data: Data, goal: number): Data {
  return listIn(data, "goals")[goal] as Data;
}

function entryAt(data: Data, { goal, activity }: Spot): Data {
  const home = goal === undefined ? data : goalIn(data, goal);
  return activity === undefined ? home : (listIn(home, "activities")[activity] as Data);
}

function dataOf(values: Values): Data {
  return Object.fromEntries([...values].map(([field, value]) => [field, value]));
}

/** Whether two contents are one, whatever stands alone or in a list of one, and however its spaces are. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

function canonical(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/g, " ").trim();
  if (Array.isArray(value)) return value.length === 1 ? canonical(value[0]) : value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, inner]) => [key, canonical(inner)]);
}
