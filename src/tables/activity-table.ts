import type { WrittenOwner } from "./owner-cell.ts";

/** What one field holds: one text or several, those responsible, or words of a closed list in English. Never empty. */
export type Value = readonly WrittenOwner[];

/** By the field's English name. */
export type Values = ReadonlyMap<string, Value>;

/** What a table says that the plan has no field for: kept in the comment as “Budgetpost: 4711”. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** An activity, or a goal without its activities. */
export interface Entry {
  /** One-based, in the sheet. */
  readonly row: number;
  readonly values: Values;
  readonly lines: readonly Line[];
}

export interface GoalEntry extends Entry {
  readonly activities: readonly Entry[];
}

/** What a table of activities says. */
export interface ActivityTable {
  readonly goals: readonly GoalEntry[];
  /** Activities that stand under no goal. */
  readonly loose: readonly Entry[];
}

/** The one text that a field holds, such as a title. */
export function textIn(values: Values, field: string): string | undefined {
  const [first] = values.get(field) ?? [];
  return typeof first === "string" ? first : undefined;
}

export function lineText({ label, text }: Line): string {
  return `${label}: ${text}`;
}
