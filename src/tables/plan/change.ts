import type { Value, Values } from "../activity-table.ts";
import type { Column } from "../columns.ts";

/** Where something stands in a plan: a goal by its index; an activity by its own and its goal's. */
export interface Spot {
  readonly goal: number | undefined;
  readonly activity: number | undefined;
}

export interface FieldChange {
  readonly column: Column;
  readonly before: Value | undefined;
  readonly after: Value;
}

/** What a table would have changed in a plan; nothing is ever taken away. */
export type Change =
  | { readonly kind: "addGoal"; readonly values: Values; readonly activities: readonly Values[] }
  | {
      readonly kind: "addActivity";
      /** By its index; undefined for one that stands under no goal. */
      readonly goal: number | undefined;
      /** The goal's title. */
      readonly under: string | undefined;
      readonly values: Values;
    }
  | { readonly kind: "set"; readonly spot: Spot; readonly title: string; readonly fields: readonly FieldChange[] };

/** What the plan and the table say differently, and the plan keeps. */
export type Difference =
  | { readonly id: "notInTable"; readonly of: Column["of"]; readonly title: string }
  | { readonly id: "blankInTable"; readonly title: string; readonly column: Column; readonly value: Value }
  /** An activity under one goal in the plan and under another in the table, by the goals' titles. */
  | {
      readonly id: "otherGoal";
      readonly title: string;
      readonly planned: string | undefined;
      readonly found: string | undefined;
    }
  | { readonly id: "otherId"; readonly title: string; readonly planned: string; readonly found: string }
  | { readonly id: "idTaken"; readonly title: string; readonly value: string }
  /** Several activities have the title, so that another of them may be the one that is meant. */
  | { readonly id: "sameTitle"; readonly title: string };
