import type { Unreadable } from "../core/faults/unreadable.ts";
import type { PlanReport, Report } from "../core/report/report.ts";
import { type Judging, judge, reportOn } from "../tasks/judge.ts";
import type { PlanRead } from "../tasks/read-plan.ts";
import type { Cli } from "./cli.ts";
import type { Input, Inputs } from "./inputs.ts";
import { progressOn } from "./progress.ts";
import { readPlan } from "./read-plan.ts";
import { settle } from "./settle.ts";

/** What became of a file. */
export type Outcome =
  | { readonly kind: "plan"; readonly report: PlanReport }
  | Exclude<PlanRead, { readonly kind: "plan" }>;

/** Reads and judges every file, each by its own packs; where none of them is a plan there is nothing to check. */
export async function judgeAll(inputs: Inputs, judging: Judging, isQuiet: boolean, cli: Cli): Promise<Report> {
  const progress = progressOn(cli, isQuiet);
  const skipped: Input[] = [];
  const plans: PlanReport[] = [];
  const unread: Unreadable[] = [];
  try {
    for (const [index, input] of inputs.files.entries()) {
      await progress.step(index + 1, inputs.files.length);
      const outcome = await judgeFile(input, judging, cli);
      if (outcome.kind === "plan") plans.push(outcome.report);
      else if (outcome.kind === "unreadable") unread.push(outcome.unreadable);
      else skipped.push(input);
    }
  } finally {
    await progress.end();
  }
  const settled = settle(inputs, { plans: plans.length, unread, skipped }, cli);
  return { ...reportOn(plans, judging.asOf, judging.shelf), ...settled };
}

/** Reads and judges one file. */
export async function judgeFile(input: Input, judging: Judging, cli: Cli): Promise<Outcome> {
  const read = await readPlan(input, cli);
  return read.kind === "plan" ? { kind: "plan", report: await judge(read.document, judging) } : read;
}
