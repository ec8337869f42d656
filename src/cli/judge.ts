import type { PlanReport, Report } from "../core/report/report.ts";
import { type Judging, judge, reportOn } from "../tasks/judge.ts";
import type { PlanRead } from "../tasks/read-plan.ts";
import type { Cli } from "./cli.ts";
import { goThrough } from "./go-through.ts";
import type { Input, Inputs } from "./inputs.ts";
import { readPlan } from "./read-plan.ts";

/** What became of a file. */
type Outcome = { readonly kind: "plan"; readonly report: PlanReport } | Exclude<PlanRead, { readonly kind: "plan" }>;

/** Reads and judges every file, each by its own packs. */
export async function judgeAll(inputs: Inputs, judging: Judging, isQuiet: boolean, cli: Cli): Promise<Report> {
  const plans: PlanReport[] = [];
  const settled = await goThrough(inputs, outcomes(), ({ report }) => void plans.push(report), isQuiet, cli);
  return { ...reportOn(plans, judging.asOf, judging.shelf), ...settled };

  async function* outcomes() {
    for (const input of inputs.files) yield [input, await judgeFile(input, judging, cli)] as const;
  }
}

/** Reads and judges one file. */
export async function judgeFile(input: Input, judging: Judging, cli: Cli): Promise<Outcome> {
  const read = await readPlan(input, cli);
  return read.kind === "plan" ? { kind: "plan", report: await judge(read.document, judging) } : read;
}
