import type { Day } from "../time/day.ts";
import type { Kind } from "./report.ts";

/** A finding that was there when somebody began to follow plans, or was taken in since: it is no news. */
export interface BaselineEntry {
  /** The plan, from the folder of the baseline. */
  readonly file: string;
  /** Whose plan it is; empty where the plan does not say. */
  readonly municipality: string;
  /** `pack/id` */
  readonly requirement: string;
  /** Other requirements that the same finding is about. */
  readonly also?: readonly string[];
  readonly item: string;
  readonly kind: Kind;
  /** The day on which it was taken in. */
  readonly since: Day;
  /** The day on which it was seen to be gone: if it comes back, it is news. */
  readonly fixed?: Day;
  readonly fingerprint: string;
}

/** What a report tells of its baseline. */
export interface BaselineNote {
  readonly file: string;
  /** How many entries this run took in. */
  readonly added: number;
  /** Entries of plans in this run of which nothing is found any more. */
  readonly fixed: readonly BaselineEntry[];
  /** Whether those have been taken out of it. */
  readonly isPruned: boolean;
}

/** The requirements that an entry is about. */
export function requirementsOf({ requirement, also = [] }: BaselineEntry): readonly string[] {
  return [requirement, ...also];
}
