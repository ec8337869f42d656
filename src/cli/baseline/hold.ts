import { comparePlans } from "../../core/baseline/compare.ts";
import { type Outcome, takeIn } from "../../core/baseline/take-in.ts";
import { baselineText } from "../../core/baseline/text.ts";
import type { FailOn } from "../../core/judging/fails.ts";
import { reaches } from "../../core/pack/severity.ts";
import type { Report } from "../../core/report/report.ts";
import { visible } from "../../core/text/visible.ts";
import { itemWords, requirementTitle } from "../../reporters/item-words.ts";
import type { Cli } from "../cli.ts";
import { folderOf, inFolder } from "../in-folder.ts";
import { reasonOf } from "../not-written.ts";
import { UserError } from "../user-error.ts";
import type { OpenBaseline } from "./open-baseline.ts";

/** More names than this are left to the file. */
const mostNames = 50;

/** Holds a report against a baseline, which is written anew where that is asked for. */
export async function holdAgainst(
  report: Report,
  baseline: OpenBaseline,
  { failOn, isQuiet }: { readonly failOn: FailOn; readonly isQuiet: boolean },
  cli: Cli,
): Promise<Report> {
  const { name, entries, updates, prunes } = baseline;
  const folder = folderOf(baseline.path);
  const placed = report.plans.map((plan) => ({ plan, file: cli.host.pathFrom(folder || ".", plan.file) }));
  const gone = await goneFiles(baseline, new Set(placed.map(({ file }) => file)), cli);
  // What is information comes and goes with every day.
  const mildest = failOn === "info" ? "info" : "warning";
  const outcome = takeIn(comparePlans(entries, placed, gone), {
    asOf: report.asOf,
    takes: updates ? ({ severity }) => reaches(severity, mildest) : undefined,
    ...{ prunes, gone },
  });
  if (updates || prunes) await write(baseline, outcome, { report, isQuiet }, cli);
  const { plans, added, fixed } = outcome;
  return { ...report, plans, baseline: { file: name, added: added.length, fixed, isPruned: prunes } };
}

async function goneFiles(
  baseline: OpenBaseline,
  judged: ReadonlySet<string>,
  { host }: Cli,
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const file of new Set(baseline.entries.map(({ file }) => file))) {
    if (judged.has(file)) continue;
    const place = await host.look(inFolder(folderOf(baseline.path), file));
    if ("refusal" in place && place.refusal === "missing") gone.add(file);
  }
  return gone;
}

async function write(
  baseline: OpenBaseline,
  outcome: Outcome,
  { report, isQuiet }: { readonly report: Report; readonly isQuiet: boolean },
  cli: Cli,
): Promise<void> {
  const { host, speaker } = cli;
  const text = baselineText(outcome.entries);
  const refusal = text === baseline.text ? undefined : await host.write(baseline.path, text);
  if (refusal)
    throw new UserError(speaker.baseline.notWritten({ file: baseline.path, reason: reasonOf(refusal, speaker.cli) }));
  if (!isQuiet) for (const line of told(baseline, outcome, report, cli)) await host.stderr.write(`${visible(line)}\n`);
}

/** What has become of the baseline: nothing is taken in without being told. */
function told(
  { name: file, text, entries, isUsual, updates, prunes }: OpenBaseline,
  outcome: Outcome,
  { packs, plans }: Report,
  { speaker }: Cli,
) {
  const texts = speaker.baseline;
  const { added, removed, fixed } = outcome;
  const all = outcome.entries.length;
  const before = new Map(entries.map((entry) => [`${entry.file} ${entry.fingerprint}`, entry.fixed]));
  const labels = new Map(plans.flatMap(({ findings }) => findings.map((one) => [one.fingerprint, one.label])));
  const names = added.slice(0, mostNames).map((entry) => {
    const wasFixed = before.get(`${entry.file} ${entry.fingerprint}`);
    const said = {
      file: entry.file,
      requirement: requirementTitle(entry.requirement, packs, speaker),
      item: itemWords({ ...entry, label: labels.get(entry.fingerprint) }, packs, speaker),
    };
    return `  ${texts.entry({ ...said, ...(wasFixed ? { fixed: wasFixed } : {}) })}`;
  });
  return [
    ...(updates && added.length > 0 ? [`plankoll: ${texts.added({ file, added: added.length, all })}`, ...names] : []),
    ...(added.length > mostNames ? [`  ${texts.more(added.length - mostNames)}`] : []),
    ...(updates && added.length === 0 ? [`plankoll: ${texts.unchanged({ file, all })}`] : []),
    ...(prunes
      ? [`plankoll: ${texts.removed({ file, fixed: fixed.length, gone: removed.length - fixed.length })}`]
      : []),
    ...(text === undefined && isUsual ? [`plankoll: ${texts.use(file)}`] : []),
  ];
}
