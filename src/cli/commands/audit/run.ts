import { type Audit, isIn } from "../../../core/audit/audit.ts";
import { type Before, changeSince } from "../../../core/audit/change.ts";
import { gathering } from "../../../core/audit/gather.ts";
import type { PlanRecord } from "../../../core/audit/record.ts";
import type { County } from "../../../core/municipality/municipality.ts";
import type { ConfigNote } from "../../../core/report/report.ts";
import { type AuditFormat, auditReporters } from "../../../reporters/audit/index.ts";
import type { AuditReporter } from "../../../reporters/audit/reporter.ts";
import type { Context } from "../../../reporters/reporter.ts";
import type { OpenShelf } from "../../../tasks/shelf.ts";
import type { Cli } from "../../cli.ts";
import { useConfig } from "../../config/use-config.ts";
import { defaults } from "../../defaults.ts";
import { deliver, worthMaking } from "../../deliver.ts";
import { type ExitCode, exitCodeOf } from "../../exit-code.ts";
import { goThrough } from "../../go-through.ts";
import { guardInputs } from "../../guard-inputs.ts";
import { findInputs, type Inputs } from "../../inputs.ts";
import { type JobRequest, judgeRecords } from "../../judge-records.ts";
import { type Lines, openLines } from "../../lines.ts";
import { tellOtherFiles } from "../../other-files.ts";
import { outputsOf } from "../../outputs.ts";
import { readBefore } from "../../read-before.ts";
import { realPath } from "../../real-path.ts";
import { openShelf } from "../../shelf.ts";
import { tellUnreadable } from "../../tell-unreadable.ts";
import { UserError } from "../../user-error.ts";
import { waiversFrom } from "../../waivers.ts";
import type { AuditOptions } from "./declare.ts";

export async function run(cli: Cli, paths: readonly string[], options: AuditOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const { errors } = speaker.cli;
  const isQuiet = options.quiet ?? false;
  const outputs = outputsOf(options.format, options.output, auditReporters, errors);
  const config = await useConfig(cli, { packs: options.pack });
  const asked = options.pack ?? config.packs;
  const { severities } = config;
  const shelf = await openShelf(asked, cli, severities);
  const waiverFile = options.waivers ?? config.waivers;
  const waivers = await waiversFrom(waiverFile, cli);
  const used = new Set([...config.files, ...shelf.files, ...(await realPath(waiverFile, cli))]);
  const passOver = { ...config, used };
  const inputs = await findInputs(paths, host, passOver);
  const read = [...inputs.files.map(({ real }) => real), ...(await realPath(options.compare, cli))];
  await guardInputs(outputs, new Set([...used, ...read]), cli);

  const asOf = options.asOf ?? host.today();
  const within = options.within ?? config.within ?? defaults.within;
  const job = { files: inputs.files, asked, severities, waivers, asOf, within };
  const before = options.compare === undefined ? undefined : await readBefore(options.compare, job, passOver, cli);

  const lines = await openLines(outputs, options.color, cli);
  try {
    const { county } = options;
    const audit = await auditAll({ inputs, job, before, shelf, lines, county, isQuiet, config: config.note }, cli);
    const render = async (format: AuditFormat, context: Context) =>
      ((await auditReporters[format]()).default as AuditReporter).render(audit, context);
    // Without a plan a county would be told that every municipality lacks one.
    const others = await worthMaking(lines.others, audit.plans, cli, () => false);
    const faults = [...(await lines.end(audit)), ...(await deliver(others, options.color, render, cli))];
    if (!isQuiet) {
      await tellUnreadable(audit, audit.plans.length > 0 ? outputs : [], cli);
      await tellOtherFiles(inputs, outputs, cli);
    }
    if (faults.length > 0) throw new UserError(faults.join("\n"));
    // Where a county was asked for, somebody waits for the plan of each of its municipalities.
    const failOn = options.failOn ?? config.failOn ?? defaults.failOn;
    return exitCodeOf(audit, failOn, county !== undefined && (audit.missing ?? []).length > 0);
  } finally {
    await lines.discard();
  }
}

interface Auditing {
  readonly inputs: Inputs;
  readonly job: JobRequest;
  readonly before: Before | undefined;
  readonly shelf: OpenShelf;
  readonly lines: Lines;
  readonly county: County | undefined;
  readonly isQuiet: boolean;
  readonly config: ConfigNote | undefined;
}

/** Judges all plans, writing lines as they come, and puts together what came of them. */
async function auditAll(
  { inputs, job, before, shelf, lines, county, isQuiet, config }: Auditing,
  cli: Cli,
): Promise<Audit> {
  const gathered = gathering(job.asOf);
  const used = new Set<string>();
  const take = async ({ record }: { readonly record: PlanRecord }) => {
    gathered.add(record);
    if (!isIn(county, record)) return;
    for (const pack of record.packs) used.add(pack);
    await lines.add(record, await Promise.all(record.packs.map(shelf.load)));
  };
  const settled = await goThrough(inputs, judgeRecords({ ...job, earlier: before?.plans }, cli), take, isQuiet, cli);
  const end = gathered.end(county, settled.unreadable);
  if (county && end.plans.length === 0 && settled.unreadable.length === 0) {
    const params = { county: county.name, plans: end.elsewhere };
    throw new UserError(cli.speaker.cli.errors.nothingFromCounty(params));
  }
  const packs = await Promise.all(shelf.known.filter((id) => used.has(id)).map(shelf.load));
  const change = before && changeSince(before, end.plans, { county, unread: end.unread });
  return { asOf: job.asOf, within: job.within, packs, change, config, ...end, ...settled };
}
