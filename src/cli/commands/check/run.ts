import type { FailOn } from "../../../core/judging/fails.ts";
import { type Format, reporters } from "../../../reporters/index.ts";
import type { Context } from "../../../reporters/reporter.ts";
import { extrasFor } from "../../../tasks/extras.ts";
import { isUnasked } from "../../../tasks/judge.ts";
import { askedFor, pathsOf } from "../../asked.ts";
import { baselineFor, heldAgainst } from "../../baseline/baseline-for.ts";
import type { Cli } from "../../cli.ts";
import { useConfig } from "../../config/use-config.ts";
import { defaults } from "../../defaults.ts";
import { deliver, isObeyed, worthMaking } from "../../deliver.ts";
import { type ExitCode, exitCodeOf } from "../../exit-code.ts";
import { guardInputs } from "../../guard-inputs.ts";
import { findInputs } from "../../inputs.ts";
import { judgeAll } from "../../judge.ts";
import { type Output, outputsOf } from "../../outputs.ts";
import { realPath } from "../../real-path.ts";
import { openShelf } from "../../shelf.ts";
import { summarizeStep } from "../../step-summary.ts";
import { tellOutside } from "../../tell-outside.ts";
import { tellUnreadable } from "../../tell-unreadable.ts";
import { UserError } from "../../user-error.ts";
import { waiversFrom } from "../../waivers.ts";
import type { CheckOptions } from "./declare.ts";

export async function run(cli: Cli, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const { errors } = speaker.cli;
  const { only } = options;
  const isQuiet = options.quiet ?? false;
  const outputs = outputsOf(options.format, options.output, reporters, errors);
  const { config, shelf, waivers, baseline, inputs } = await groundOf(cli, paths, options, outputs);

  const asOf = options.asOf ?? host.today();
  const failOn: FailOn = options.failOn ?? config.failOn ?? defaults.failOn;
  const within = options.within ?? config.within ?? defaults.within;
  const judging = { asOf, within, waivers, shelf, ...extrasFor(outputs.map(({ format }) => format)) };
  const judged = { ...(await judgeAll(inputs, judging, isQuiet, cli)), config: config.note };
  const report = await heldAgainst(baseline, judged, { failOn, isQuiet }, cli);
  const ofRun = {
    ...{ only, failOn },
    asked: await askedFor(paths, options, host),
    showsSuppressed: host.env.GITHUB_ACTIONS === "true",
    pathOf: pathsOf(inputs, host),
  };
  const render = async (format: Format, context: Context) =>
    (await reporters[format]()).default.render(report, { ...context, ...ofRun });
  const faults = [...(await deliver(await worthMaking(outputs, report.plans, cli), options.color, render, cli))];
  if (outputs.some(({ format }) => isObeyed(format))) faults.push(...(await summarizeStep(report, only, cli)));
  if (!isQuiet) {
    await tellUnreadable(report, outputs, cli);
    await tellOutside(report, outputs, ofRun.pathOf, cli);
  }
  if (isUnasked(report.plans)) faults.push(errors.nothingApplies({ asOf }));
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return exitCodeOf(report, failOn);
}

/** All that a run goes by, and the files that it is about; no report may overwrite any of it. */
async function groundOf(cli: Cli, paths: readonly string[], options: CheckOptions, outputs: readonly Output[]) {
  const config = await useConfig(cli, { packs: options.pack });
  const shelf = await openShelf(options.pack ?? config.packs, cli, config.severities);
  const waiverFile = options.waivers ?? config.waivers;
  const waivers = await waiversFrom(waiverFile, cli);
  const baseline = await baselineFor(options, config.baseline, cli);
  const beside = [...(await realPath(waiverFile, cli)), ...(baseline?.real ?? [])];
  const used = new Set([...config.files, ...shelf.files, ...beside]);
  const inputs = await findInputs(paths, cli.host, { ...config, used });
  const written = baseline ? [baseline.path] : [];
  await guardInputs(outputs, new Set([...used, ...inputs.files.map(({ real }) => real)]), cli, written);
  return { config, shelf, waivers, baseline, inputs };
}
