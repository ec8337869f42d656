import type { Waiver } from "../../../core/plan.ts";
import type { PlanReport } from "../../../core/report.ts";
import { formPack } from "../../../packs/choose.ts";
import type { Cli } from "../../cli.ts";
import { type ExitCode, exitCodeOf } from "../../exit-code.ts";
import { findInputs } from "../../inputs.ts";
import { judgeAll } from "../../judge.ts";
import { deliver, guardInputs, outputsOf, tellUnreadable } from "../../outputs.ts";
import { openShelf } from "../../shelf.ts";
import { UserError } from "../../user-error.ts";
import type { CheckOptions } from "./declare.ts";

export async function run(cli: Cli, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const { errors } = speaker.cli;
  const outputs = outputsOf(options.format, options.output, errors);
  const shelf = await openShelf(options.pack, cli);
  const waivers = options.waivers === undefined ? [] : await waiversOf(options.waivers, cli);
  const inputs = await findInputs(paths, host);
  const read = [...inputs.files.map(({ real }) => real), ...shelf.files, ...(await realPath(options.waivers, cli))];
  await guardInputs(outputs, new Set(read), cli);

  const asOf = options.asOf ?? host.today();
  const settings = { asOf, within: options.within, waivers, shelf, isQuiet: options.quiet ?? false };
  const report = await judgeAll(inputs, settings, cli);
  const faults = [...(await deliver(report, { outputs, color: options.color, only: options.only }, cli))];
  if (!options.quiet) await tellUnreadable(report, outputs, cli);
  if (isUnasked(report.plans)) faults.push(errors.nothingApplies({ asOf }));
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return exitCodeOf(report, options.failOn);
}

async function realPath(file: string | undefined, { host }: Cli): Promise<readonly string[]> {
  const place = file === undefined ? undefined : await host.look(file);
  return place && "real" in place ? [place.real] : [];
}

async function waiversOf(file: string, cli: Cli): Promise<readonly Waiver[]> {
  return (await import("../../read-waivers.ts")).readWaivers(file, cli);
}

/** Whether packs were chosen and yet nothing in them applies to any plan; the form of the file always does. */
function isUnasked(plans: readonly PlanReport[]): boolean {
  const chosen = plans.flatMap(({ assessments }) => assessments).filter(({ pack }) => pack !== formPack);
  return chosen.length > 0 && chosen.every(({ verdict }) => verdict === "not-applicable");
}
