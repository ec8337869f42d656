import { type Format, reporters } from "../../../reporters/index.ts";
import type { Context } from "../../../reporters/reporter.ts";
import { extrasFor } from "../../../tasks/extras.ts";
import { isUnasked } from "../../../tasks/judge.ts";
import { askedFor, pathsOf } from "../../asked.ts";
import type { Cli } from "../../cli.ts";
import { type ExitCode, exitCodeOf } from "../../exit-code.ts";
import { findInputs } from "../../inputs.ts";
import { judgeAll } from "../../judge.ts";
import { deliver, guardInputs, isObeyed, outputsOf, tellUnreadable } from "../../outputs.ts";
import { openShelf } from "../../shelf.ts";
import { summarizeStep } from "../../step-summary.ts";
import { tellOutside } from "../../tell-outside.ts";
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
  const extras = extrasFor(outputs.map(({ format }) => format));
  const judging = { asOf, within: options.within, waivers, shelf, ...extras };
  const report = await judgeAll(inputs, judging, options.quiet ?? false, cli);
  const { only, failOn } = options;
  const ofRun = {
    ...{ only, failOn },
    asked: await askedFor(paths, options, host),
    showsSuppressed: host.env.GITHUB_ACTIONS === "true",
    pathOf: pathsOf(inputs, host),
  };
  const render = async (format: Format, context: Context) =>
    (await reporters[format]()).default.render(report, { ...context, ...ofRun });
  const faults = [...(await deliver(outputs, options.color, render, cli))];
  if (outputs.some(({ format }) => isObeyed(format))) faults.push(...(await summarizeStep(report, only, cli)));
  if (!options.quiet) {
    await tellUnreadable(report, outputs, cli);
    await tellOutside(report, outputs, ofRun.pathOf, cli);
  }
  if (isUnasked(report.plans)) faults.push(errors.nothingApplies({ asOf }));
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return exitCodeOf(report, options.failOn);
}
