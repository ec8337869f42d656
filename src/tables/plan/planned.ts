import { isRecord } from "../../parse/fields.ts";
import type { Value, Values } from "../activity-table.ts";
import { type Column, columns } from "../columns.ts";
import { ownerParts, type WrittenOwner } from "../owner-cell.ts";

/** An activity as a plan has it. */
export interface Planned {
  /** Where it stands among its goal's activities, or among those under no goal. */
  readonly index: number;
  readonly values: Values;
}

export interface PlannedGoal extends Planned {
  readonly activities: readonly Planned[];
}

/** The goals and activities of a plan, as far as a table has columns for them. */
export interface PlannedTable {
  readonly goals: readonly PlannedGoal[];
  readonly loose: readonly Planned[];
}

/** Reads the goals and activities off a plan's content under English names. */
export function plannedIn(plan: unknown): PlannedTable {
  const goals = entriesIn(plan, "goals", "goal").map(({ entry, raw }) => ({
    ...entry,
    activities: entriesIn(raw, "activities", "activity").map(({ entry }) => entry),
  }));
  return { goals, loose: entriesIn(plan, "activities", "activity").map(({ entry }) => entry) };
}

function entriesIn(of: unknown, key: string, kind: Column["of"]) {
  const list = isRecord(of) ? of[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw: unknown, index) =>
    isRecord(raw) ? [{ raw, entry: { index, values: valuesIn(raw, kind) } satisfies Planned }] : [],
  );
}

function valuesIn(raw: Readonly<Record<string, unknown>>, of: Column["of"]): Values {
  return new Map(
    columns
      .filter((column) => column.of === of)
      .flatMap(({ field }) => {
        const value = valueIn(raw[field]);
        return value.length > 0 ? [[field, value] as const] : [];
      }),
  );
}

function valueIn(raw: unknown): Value {
  return (Array.isArray(raw) ? raw : [raw]).flatMap((item: unknown): Value => {
    if (typeof item === "string") return item.trim() === "" ? [] : [item.trim()];
    if (!isRecord(item)) return item === null || item === undefined ? [] : [String(item)];
    const owner = Object.fromEntries(
      ownerParts.flatMap((part) => (typeof item[part] === "string" ? [[part, item[part]]] : [])),
    ) satisfies WrittenOwner;
    return Object.keys(owner).length > 0 ? [owner] : [];
  });
}
