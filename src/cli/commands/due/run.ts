import { agendaOf, type PlanAgenda } from "../../../core/agenda/agenda.ts";
import type { Unreadable } from "../../../core/faults/unreadable.ts";
import type { Pack } from "../../../core/pack/pack.ts";
import type { PlanDocument } from "../../../core/plan/plan.ts";
import type { Agenda } from "../../../core/report/agenda.ts";
import { type DueFormat, dueReporters } from "../../../reporters/due/index.ts";
import type { Context } from "../../../reporters/reporter.ts";
import { shelfOf } from "../../../tasks/shelf.ts";
import type { Cli } from "../../cli.ts";
import { useConfig } from "../../config/use-config.ts";
import { defaults } from "../../defaults.ts";
import { deliver, worthMaking } from "../../deliver.ts";
import { ExitCode } from "../../exit-code.ts";
import { guardInputs } from "../../guard-inputs.ts";
import { findInputs, type Input, type Inputs } from "../../inputs.ts";
import { type Output, outputsOf } from "../../outputs.ts";
import { progressOn } from "../../progress.ts";
import { readPlan } from "../../read-plan.ts";
import { say } from "../../say.ts";
import { settle } from "../../settle.ts";
import { tellUnreadable } from "../../tell-unreadable.ts";
import { UserError } from "../../user-error.ts";
import type { DueOptions } from "./declare.ts";

/** A list is no judgement: it is done when it is made, however much is late. */
export async function run(cli: Cli, paths: readonly string[], options: DueOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const isQuiet = options.quiet ?? false;
  const outputs = outputsOf(options.format, options.output, dueReporters, speaker.cli.errors);
  const config = await useConfig(cli);
  const used = new Set(config.files);
  const inputs = await findInputs(paths, host, { ...config, used });
  await guardInputs(outputs, new Set([...used, ...inputs.files.map(({ real }) => real)]), cli);

  const { by } = options;
  const view = {
    asOf: options.asOf ?? host.today(),
    within: options.within ?? config.within ?? defaults.within,
    config: config.note,
  };
  const agenda = await gather(inputs, view, isQuiet, cli);
  const render = async (format: DueFormat, context: Context) =>
    (await dueReporters[format]()).default.render(agenda, { ...context, by });
  const faults = await deliver(await worthMaking(outputs, agenda.plans, cli), options.color, render, cli);
  if (!isQuiet) {
    await tellUnreadable(agenda, outputs, cli);
    await tellUndated(agenda, outputs, cli);
  }
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return agenda.unreadable.length > 0 ? ExitCode.Unreadable : ExitCode.Ok;
}

/** Reads every file and takes from each plan what falls due; where none of them is a plan there is nothing to check. */
async function gather(
  inputs: Inputs,
  view: Pick<Agenda, "asOf" | "within" | "config">,
  isQuiet: boolean,
  cli: Cli,
): Promise<Agenda> {
  const progress = progressOn(cli, isQuiet);
  const skipped: Input[] = [];
  const unread: Unreadable[] = [];
  const plans: PlanAgenda[] = [];
  try {
    for (const [index, input] of inputs.files.entries()) {
      await progress.step(index + 1, inputs.files.length);
      const read = await readPlan(input, cli);
      if (read.kind === "plan") plans.push(agendaOf(read.document, { ...view, packs: await packsFor(read.document) }));
      else if (read.kind === "unreadable") unread.push(read.unreadable);
      else skipped.push(input);
    }
  } finally {
    await progress.end();
  }
  return { ...view, plans, ...settle(inputs, { plans: plans.length, unread, skipped }, cli) };
}

/** The packs that tell what a plan's waivers are from; they take a while to load, and most plans have no waivers. */
async function packsFor({ plan }: PlanDocument): Promise<readonly Pack[]> {
  if (plan.waivers.length === 0) return [];
  const { known, load } = shelfOf(undefined);
  return Promise.all(known.map(load));
}

/** Says on stderr what a calendar cannot hold, when no text on standard output shows it. */
async function tellUndated({ plans }: Agenda, outputs: readonly Output[], cli: Cli): Promise<void> {
  const count = plans.reduce((sum, { undated }) => sum + undated.length, 0);
  const isShown = outputs.some(({ format, file }) => format === "text" && file === undefined);
  if (count === 0 || isShown || !outputs.some(({ format }) => format === "ics")) return;
  await say(cli.speaker.cli.due.undated(count), cli);
}
