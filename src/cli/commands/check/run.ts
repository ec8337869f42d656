import type { PlanReport } from "../../../core/report.ts";
import { formPack } from "../../../packs/choose.ts";
import { type Format, reporters } from "../../../reporters/index.ts";
import type { Context } from "../../../reporters/reporter.ts";
import type { Cli } from "../../cli.ts";
import { type ExitCode, exitCodeOf } from "../../exit-code.ts";
import { findInputs } from "../../inputs.ts";
import { judgeAll } from "../../judge.ts";
import { deliver, guardInputs, outputsOf, tellUnreadable } from "../../outputs.ts";
import { openShelf } from "../../shelf.ts";
import { UserError } from "../../user-error.ts";
import { realPath, waiversFrom } from "../../waivers.ts";
import type { CheckOptions } from "./declare.ts";

export async function run(cli: Cli, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const { errors } = speaker.cli;
  const outputs = outputsOf(options.format ?? [{ format: "text", file: undefined }], options.output, errors);
  const shelf = await openShelf(options.pack, cli);
  const waivers = await waiversFrom(options.waivers, cli);
  const inputs = await findInputs(paths, host);
  const read = [...inputs.files.map(({ real }) => real), ...shelf.files, ...(await realPath(options.waivers, cli))];
  await guardInputs(outputs, new Set(read), cli);

  const asOf = options.asOf ?? host.today();
  const agenda = outputs.some(({ format }) => ["docx", "html", "ics"].includes(format));
  const activities = outputs.some(({ format }) => format === "xlsx");
  const judging = { asOf, within: options.within, waivers, shelf, agenda, activities };
  const report = await judgeAll(inputs, judging, options.quiet ?? false, cli);
  const render = async (format: Format, context: Context) =>
    (await reporters[format]()).default.render(report, { ...context, only: options.only });
  const faults = [...(await deliver(outputs, options.color, render, cli))];
  if (!options.quiet) await tellUnreadable(report, outputs, cli);
  if (isUnasked(report.plans)) faults.push(errors.nothingApplies({ asOf }));
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return exitCodeOf(report, options.failOn);
}

/** Whether packs were chosen and yet nothing in them applies to any plan; the form of the file always does. */
function isUnasked(plans: readonly PlanReport[]): boolean {
  const chosen = plans.flatMap(({ assessments }) => assessments).filter(({ pack }) => pack !== formPack);
  return chosen.length > 0 && chosen.every(({ verdict }) => verdict === "not-applicable");
}
