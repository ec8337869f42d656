import { agendaOf, type PlanAgenda } from "../../../core/agenda/agenda.ts";
import type { Pack } from "../../../core/pack/pack.ts";
import type { PlanDocument } from "../../../core/plan/plan.ts";
import type { Agenda } from "../../../core/report/agenda.ts";
import { type DueFormat, dueReporters } from "../../../reporters/due/index.ts";
import type { Context } from "../../../reporters/reporter.ts";
import { allPacks, shelfOf } from "../../../tasks/shelf.ts";
import type { Cli } from "../../cli.ts";
import { useConfig } from "../../config/use-config.ts";
import { defaults } from "../../defaults.ts";
import { deliver, worthMaking } from "../../deliver.ts";
import { ExitCode } from "../../exit-code.ts";
import { goThrough } from "../../go-through.ts";
import { guardInputs } from "../../guard-inputs.ts";
import { findInputs, type Inputs } from "../../inputs.ts";
import { type Output, outputsOf } from "../../outputs.ts";
import { readPlan } from "../../read-plan.ts";
import { say } from "../../say.ts";
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

/** Reads every file and takes from each plan what falls due. */
async function gather(
  inputs: Inputs,
  view: Pick<Agenda, "asOf" | "within" | "config">,
  isQuiet: boolean,
  cli: Cli,
): Promise<Agenda> {
  const plans: PlanAgenda[] = [];
  const take = async ({ document }: { readonly document: PlanDocument }) => {
    plans.push(agendaOf(document, { ...view, packs: await packsFor(document) }));
  };
  return { ...view, plans, ...(await goThrough(inputs, outcomes(), take, isQuiet, cli)) };

  async function* outcomes() {
    for (const input of inputs.files) yield [input, await readPlan(input, cli)] as const;
  }
}

/** The packs that tell what a plan's waivers are from; they take a while to load, and most plans have no waivers. */
async function packsFor({ plan }: PlanDocument): Promise<readonly Pack[]> {
  if (plan.waivers.length === 0) return [];
  return allPacks(shelfOf(undefined));
}

/** Says on stderr what a calendar cannot hold, when no text on standard output shows it. */
async function tellUndated({ plans }: Agenda, outputs: readonly Output[], cli: Cli): Promise<void> {
  const count = plans.reduce((sum, { undated }) => sum + undated.length, 0);
  const isShown = outputs.some(({ format, file }) => format === "text" && file === undefined);
  if (count === 0 || isShown || !outputs.some(({ format }) => format === "ics")) return;
  await say(cli.speaker.cli.due.undated(count), cli);
}
