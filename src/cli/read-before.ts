import type { Before, EarlierFinding } from "../core/audit/change.ts";
import { composed, planKey } from "../core/audit/change.ts";
import { gathering } from "../core/audit/gather.ts";
import type { PlanRecord } from "../core/audit/record.ts";
import { unreadable } from "../core/faults/unreadable.ts";
import { inForce } from "../core/pack/in-force.ts";
import type { Pack } from "../core/pack/pack.ts";
import { requirementNamed } from "../core/pack/requirement-named.ts";
import { isSeverity } from "../core/pack/severity.ts";
import { maskPersonalNumbers } from "../core/privacy/personal-number.ts";
import { addDays, type Day, isDay } from "../core/time/day.ts";
import { regraded } from "../tasks/regraded.ts";
import type { Cli } from "./cli.ts";
import { findInputs, type PassOver, refusedFile } from "./inputs.ts";
import type { JobRequest } from "./judge-records.ts";
import { judgeRecords } from "./judge-records.ts";
import { openShelf } from "./shelf.ts";
import { UserError } from "./user-error.ts";

/** No report of all of Sweden comes near it. */
const mostBytes = 256_000_000;

/** What was found before: in a report written as JSON, or by judging the plans of a folder on the same day. */
export async function readBefore(place: string, job: JobRequest, passOver: PassOver, cli: Cli): Promise<Before> {
  const found = await cli.host.look(place);
  if ("refusal" in found) {
    const reason = cli.speaker.unreadable(refusedFile(place, found));
    throw new UserError(cli.speaker.cli.errors.unreadableCompare({ file: place, reason }));
  }
  return found.kind === "folder" ? judgeBefore(place, job, passOver, cli) : readReport(place, cli);
}

async function judgeBefore(place: string, job: JobRequest, passOver: PassOver, cli: Cli): Promise<Before> {
  const { errors } = cli.speaker.cli;
  const inputs = await findInputs([place], cli.host, passOver);
  const gathered = gathering(job.asOf);
  const unread = [...inputs.unreadable];
  for await (const [, outcome] of judgeRecords({ ...job, files: inputs.files }, cli)) {
    if (outcome.kind === "plan") gathered.add(outcome.record);
    if (outcome.kind === "unreadable") unread.push(outcome.unreadable);
  }
  // What cannot be read would make every gap of that plan look new.
  const [broken] = unread;
  if (broken)
    throw new UserError(errors.unreadableCompare({ file: broken.file, reason: cli.speaker.unreadable(broken) }));
  const { plans } = gathered.end(undefined);
  if (plans.length === 0) throw new UserError(errors.nothingToCompare({ file: place }));
  const shelf = regraded(await openShelf(job.asked, cli), job.severities);
  const packs = await Promise.all(shelf.known.map(shelf.load));
  return { asOf: undefined, plans: new Map(plans.map((plan) => [planKey(plan), earlierOf(plan, packs, job.asOf)])) };
}

/**
 * A gap is as old as the plan that has it, no older than the provision that asks for what it lacks, and what is late no
 * older than the day it was due.
 */
function earlierOf(plan: PlanRecord, packs: readonly Pack[], asOf: Day): readonly EarlierFinding[] {
  return plan.findings.map(({ fingerprint, severity, item, label, params, pack, requirement: id }) => {
    const requirement = `${pack}/${id}`;
    const bases = requirementNamed(requirement, packs)?.basis.filter((basis) => inForce(basis, asOf)) ?? [];
    const asked = bases.map(({ since, from }) => firstDay(since ?? from)).sort()[0];
    const days = [plan.decided, asked, dueOf(params)].filter((day) => day !== undefined);
    const since = plan.decided === undefined ? undefined : days.reduce((a, b) => (a > b ? a : b));
    return { fingerprint, severity, item, label, requirement, since };
  });
}

/** The day after the last one in time, where a finding knows of one. */
function dueOf(params: object): Day | undefined {
  const { due, day } = params as { readonly due?: unknown; readonly day?: unknown };
  const last = [due, day].find((value) => typeof value === "string" && isDay(value));
  return typeof last === "string" ? addDays(last, 1) : undefined;
}

/** Of a month or a year the first day. */
function firstDay(bound: string): Day {
  return `${bound}-01-01`.slice(0, bound.length === 7 ? 10 : undefined).slice(0, 10);
}

async function readReport(file: string, { host, speaker }: Cli): Promise<Before> {
  const { errors } = speaker.cli;
  const bytes = await host.read(file, mostBytes + 1);
  if ("refusal" in bytes)
    throw new UserError(errors.unreadableCompare({ file, reason: speaker.unreadable(refusedFile(file, bytes)) }));
  if (bytes.length > mostBytes) {
    const reason = speaker.unreadable(unreadable(file, "reportTooLarge", { limit: mostBytes }));
    throw new UserError(errors.unreadableCompare({ file, reason }));
  }
  const before = beforeOf(parsed(bytes));
  if (!before) throw new UserError(errors.brokenCompare({ file }));
  if (before.plans.size === 0) throw new UserError(errors.nothingToCompare({ file }));
  return before;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Reads a report of `check` or `audit`, which have in common what is asked for here; undefined when it is neither. */
function beforeOf(report: unknown): Before | undefined {
  const { schemaVersion, asOf, plans } = recordOf(report);
  if (schemaVersion !== 1 || typeof asOf !== "string" || !isDay(asOf) || !Array.isArray(plans)) return undefined;
  const read = plans.map((plan) => earlierPlan(plan, asOf));
  return read.some((plan) => !plan)
    ? undefined
    : { asOf, plans: new Map(read.flatMap((plan) => (plan ? [plan] : []))) };
}

function earlierPlan(plan: unknown, asOf: Day): readonly [key: string, readonly EarlierFinding[]] | undefined {
  const { file, municipality, findings } = recordOf(plan);
  const { code, name } = recordOf(municipality);
  const key = [code, name, file].find((name) => typeof name === "string");
  if (typeof key !== "string" || !Array.isArray(findings)) return undefined;
  const read = findings.map((finding) => earlierFinding(finding, asOf));
  return read.some((finding) => !finding) ? undefined : [composed(key), read.flatMap((finding) => finding ?? [])];
}

function earlierFinding(finding: unknown, asOf: Day): EarlierFinding | undefined {
  const { fingerprint, severity, item, label, pack, requirement, since } = recordOf(finding);
  if (![fingerprint, item, pack, requirement].every((text) => typeof text === "string")) return undefined;
  if (!isSeverity(severity)) return undefined;
  const known = typeof since === "string" && isDay(since) && since <= asOf ? since : asOf;
  return {
    // Reports of ours hold no secret, but somebody may have changed one.
    ...{ fingerprint: String(fingerprint), severity, item: maskPersonalNumbers(String(item)) },
    label: typeof label === "string" ? maskPersonalNumbers(label) : undefined,
    ...{ requirement: maskPersonalNumbers(`${pack}/${requirement}`), since: known },
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
