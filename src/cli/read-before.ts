import type { Before, EarlierFinding } from "../core/audit/change.ts";
import { earlierFindings } from "../core/audit/earlier-findings.ts";
import { gathering } from "../core/audit/gather.ts";
import { unreadable } from "../core/faults/unreadable.ts";
import { planKey } from "../core/municipality/plan-key.ts";
import { fullId } from "../core/pack/full-id.ts";
import { isSeverity } from "../core/pack/severity.ts";
import { maskPersonalNumbers } from "../core/text/personal-number.ts";
import { type Day, isDay } from "../core/time/day.ts";
import { allPacks } from "../tasks/shelf.ts";
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
  const packs = await allPacks(await openShelf(job.asked, cli, job.severities));
  return {
    asOf: undefined,
    plans: new Map(plans.map((plan) => [planKey(plan), earlierFindings(plan, packs, job.asOf)])),
  };
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
  const { schemaVersion, asOf, plans } = fieldsOf(report);
  if (schemaVersion !== 1 || !isText(asOf) || !isDay(asOf) || !Array.isArray(plans)) return undefined;
  const read = plans.map((plan) => earlierPlan(plan, asOf));
  return read.some((plan) => !plan)
    ? undefined
    : { asOf, plans: new Map(read.flatMap((plan) => (plan ? [plan] : []))) };
}

function earlierPlan(plan: unknown, asOf: Day): readonly [key: string, readonly EarlierFinding[]] | undefined {
  const { file, municipality, findings } = fieldsOf(plan);
  const { code, name } = fieldsOf(municipality);
  if (![code, name, file].some(isText) || !Array.isArray(findings)) return undefined;
  const key = planKey({
    municipality: isText(code) ? { code } : undefined,
    municipalityWords: isText(name) ? name : undefined,
    file: String(file),
  });
  const read = findings.map((finding) => earlierFinding(finding, asOf));
  return read.some((finding) => !finding) ? undefined : [key, read.flatMap((finding) => finding ?? [])];
}

function earlierFinding(finding: unknown, asOf: Day): EarlierFinding | undefined {
  const { fingerprint, severity, item, label, pack, requirement, since } = fieldsOf(finding);
  if (![fingerprint, item, pack, requirement].every(isText)) return undefined;
  if (!isSeverity(severity)) return undefined;
  const known = isText(since) && isDay(since) && since <= asOf ? since : asOf;
  return {
    // Reports of ours hold no secret, but somebody may have changed one.
    ...{ fingerprint: String(fingerprint), severity, item: maskPersonalNumbers(String(item)) },
    label: isText(label) ? maskPersonalNumbers(label) : undefined,
    ...{
      requirement: maskPersonalNumbers(fullId({ pack: String(pack), requirement: String(requirement) })),
      since: known,
    },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
