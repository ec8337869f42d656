import { fold } from "../../core/text/words.ts";
import { textIn, type Values } from "../activity-table.ts";
import type { PlannedTable } from "./planned.ts";

/** The names that goals and activities of a plan go by: an id, or a title where there is none. */
export interface Ids {
  isTaken(id: string): boolean;
  take(name: string): void;
}

export function idsOf({ goals, loose }: PlannedTable): Ids {
  const all = [...goals, ...goals.flatMap(({ activities }) => activities), ...loose];
  const taken = new Set(all.map(({ values }) => fold(nameIn(values))));
  return {
    isTaken: (id) => taken.has(fold(id)),
    take: (name) => taken.add(fold(name)),
  };
}

export function nameIn(values: Values): string {
  return textIn(values, "id") ?? textIn(values, "title") ?? "";
}
