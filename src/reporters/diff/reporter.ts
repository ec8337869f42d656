import type { PlanDiff } from "../../core/diff/diff.ts";
import type { Context } from "../reporter.ts";

/** Turns the difference between two plans into a file. Pure: the same difference and context always give the same bytes. */
export interface DiffReporter {
  render(diff: PlanDiff, context: Context): string;
}
