import type { Audit } from "../../../core/audit/audit.ts";
import { changeSince } from "../../../core/audit/change.ts";
import { gathering } from "../../../core/audit/gather.ts";
import type { Pack } from "../../../core/pack.ts";
import type { Unreadable } from "../../../core/report.ts";
import { reaches } from "../../../core/severity.ts";
import { type AuditFormat, auditReporters } from "../../../reporters/audit/index.ts";
import type { AuditReporter } from "../../../reporters/audit/reporter.ts";
import type { Context } from "../../../reporters/reporter.ts";
import type { Cli } from "../../cli.ts";
import { ExitCode } from "../../exit-code.ts";
import { findInputs, type Input } from "../../inputs.ts";
import { judgeRecords } from "../../judge-records.ts";
import { openLines } from "../../lines.ts";
import { deliver, guardInputs, outputsOf, tellUnreadable } from "../../outputs.ts";
import { progressOn } from "../../progress.ts";
import { readBefore } from "../../read-before.ts";
import { settle } from "../../settle.ts";
import { openShelf } from "../../shelf.ts";
import { UserError } from "../../user-error.ts";
import { realPath, waiversFrom } from "../../waivers.ts";
import type { AuditOptions } from "./declare.ts";

export async function run(cli: Cli, paths: readonly string[], options: AuditOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const { errors } = speaker.cli;
  const isQuiet = options.quiet ?? false;
  const outputs = outputsOf(options.format ?? [{ format: "text", file: undefined }], options.output, errors);
  const shelf = await openShelf(options.pack, cli);
  const waivers = await waiversFrom(options.waivers, cli);
  const inputs = await findInputs(paths, host);
  const read = [...inputs.files.map(({ real }) => real), ...shelf.files];
  const beside = [...(await realPath(options.waivers, cli)), ...(await realPath(options.compare, cli))];
  await guardInputs(outputs, new Set([...read, ...beside]), cli);

  const asOf = options.asOf ?? host.today();
  const { within } = options;
  const job = { files: inputs.files, asked: options.pack, waivers, asOf, within };
  const before = options.compare === undefined ? undefined : await readBefore(options.compare, job, cli);

  const lines = await openLines(outputs, options.color, cli);
  const gathered = gathering(asOf);
  const used = new Set<string>();
  const skipped: Input[] = [];
  const unread: Unreadable[] = [];
  const progress = progressOn(cli, isQuiet);
  let [done, plans] = [0, 0];
  try {
    for await (const [input, outcome] of judgeRecords(job, cli)) {
      await progress.step(++done, inputs.files.length);
      if (outcome.kind === "unreadable") unread.push(outcome.unreadable);
      if (outcome.kind === "skipped") skipped.push(input);
      if (outcome.kind !== "plan") continue;
      plans += 1;
      for (const pack of outcome.record.packs) used.add(pack);
      gathered.add(outcome.record);
      await lines.add(outcome.record, await Promise.all(outcome.record.packs.map(shelf.load)));
    }
  } finally {
    await progress.end();
  }
  const settled = settle(inputs, { plans, unread, skipped }, cli);
  const end = gathered.end(options.county, settled.unreadable);
  if (options.county && end.plans.length === 0 && settled.unreadable.length === 0)
    throw new UserError(errors.nothingFromCounty({ county: options.county.name, plans: end.elsewhere }));

  const packs: Pack[] = await Promise.all(shelf.known.filter((id) => used.has(id)).map(shelf.load));
  const change = before && changeSince(before, end.plans, options.county);
  const audit: Audit = { asOf, within, packs, change, ...end, ...settled };
  const render = async (format: AuditFormat, context: Context) =>
    ((await auditReporters[format]()).default as AuditReporter).render(audit, context);
  const faults = [...(await lines.end(audit)), ...(await deliver(lines.others, options.color, render, cli))];
  if (!isQuiet) await tellUnreadable(audit, outputs, cli);
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return exitCodeOf(audit, options);
}

/** A municipality without a plan weighs as an error where the county was asked for: then somebody waits for its plan. */
function exitCodeOf({ plans, missing = [], unreadable }: Audit, { county, failOn }: AuditOptions): ExitCode {
  if (unreadable.length > 0) return ExitCode.Unreadable;
  if (failOn === "never") return ExitCode.Ok;
  const isFound = plans.some(({ findings }) => findings.some(({ severity }) => reaches(severity, failOn)));
  return isFound || (county !== undefined && missing.length > 0) ? ExitCode.Findings : ExitCode.Ok;
}
