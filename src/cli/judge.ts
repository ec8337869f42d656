import { assess, type Settings } from "../core/assess.ts";
import type { Pack } from "../core/pack.ts";
import type { PlanDocument, Waiver } from "../core/plan.ts";
import type { PlanReport, Report, Unreadable } from "../core/report.ts";
import { choosePacks } from "../packs/choose.ts";
import { rules } from "../rules/index.ts";
import type { Cli } from "./cli.ts";
import type { Host } from "./host.ts";
import type { Input, Inputs } from "./inputs.ts";
import { progressOn } from "./progress.ts";
import { type PlanRead, readPlan } from "./read-plan.ts";
import { settle } from "./settle.ts";
import type { OpenShelf } from "./shelf.ts";

export interface Judging extends Settings {
  readonly shelf: OpenShelf;
  /** From a file of waivers. */
  readonly waivers: readonly Waiver[];
}

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
      const outcome = await judgeFile(input, judging, cli.host);
      if (outcome.kind === "plan") plans.push(outcome.report);
      else if (outcome.kind === "unreadable") unread.push(outcome.unreadable);
      else skipped.push(input);
    }
  } finally {
    await progress.end();
  }
  const used = new Map<string, Pack>(plans.flatMap(({ packs }) => packs).map((pack) => [pack.id, pack]));
  return {
    asOf: judging.asOf,
    packs: judging.shelf.known.flatMap((id) => used.get(id) ?? []),
    plans,
    ...settle(inputs, { plans: plans.length, unread, skipped }, cli),
  };
}

/** Reads and judges one file. */
export async function judgeFile(input: Input, judging: Judging, host: Host): Promise<Outcome> {
  const read = await readPlan(input, host);
  return read.kind === "plan" ? { kind: "plan", report: await judge(read.document, judging) } : read;
}

async function judge(document: PlanDocument, { shelf, waivers, ...settings }: Judging): Promise<PlanReport> {
  const { packs, defects } = choosePacks(document.plan, shelf);
  const plan = { ...document.plan, defects: [...document.plan.defects, ...defects] };
  return assess({ ...document, plan }, await Promise.all(packs.map(shelf.load)), rules, settings, waivers);
}
