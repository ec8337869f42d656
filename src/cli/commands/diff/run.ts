import { diffPlans, type JudgedPlan } from "../../../core/diff/diff.ts";
import type { Unreadable } from "../../../core/faults/unreadable.ts";
import { unreadable } from "../../../core/faults/unreadable.ts";
import type { Pack } from "../../../core/pack/pack.ts";
import type { PlanDocument } from "../../../core/plan/plan.ts";
import { focusAreasOf } from "../../../core/showing/focus-areas.ts";
import { choosePacks } from "../../../packs/choose.ts";
import { type DiffFormat, diffReporters } from "../../../reporters/diff/index.ts";
import type { Context } from "../../../reporters/reporter.ts";
import { daysAhead } from "../../../tasks/days-ahead.ts";
import { type Judging, judge } from "../../../tasks/judge.ts";
import type { OpenShelf } from "../../../tasks/shelf.ts";
import type { Cli } from "../../cli.ts";
import { useConfig } from "../../config/use-config.ts";
import { deliver } from "../../deliver.ts";
import { ExitCode, exitCodeOf } from "../../exit-code.ts";
import { guardInputs } from "../../guard-inputs.ts";
import { refusedFile, stdin } from "../../inputs.ts";
import { outputsOf } from "../../outputs.ts";
import { readPlan } from "../../read-plan.ts";
import { realPath } from "../../real-path.ts";
import { openShelf } from "../../shelf.ts";
import { tellUnreadable } from "../../tell-unreadable.ts";
import { UserError } from "../../user-error.ts";
import { waiversFrom } from "../../waivers.ts";
import type { DiffOptions } from "./declare.ts";

type Two<T> = readonly [old: T, young: T];

export async function run(cli: Cli, paths: Two<string>, options: DiffOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const outputs = outputsOf(options.format, options.output, diffReporters, speaker.cli.errors);
  const config = await useConfig(cli, { packs: options.pack });
  const shelf = await openShelf(options.pack ?? config.packs, cli, config.severities);
  const waiverFile = options.waivers ?? config.waivers;
  const waivers = await waiversFrom(waiverFile, cli);
  const files = [...paths, ...(waiverFile === undefined ? [] : [waiverFile])];
  const reals = await Promise.all(files.map((file) => realPath(file, cli)));
  await guardInputs(outputs, new Set([...config.files, ...reals.flat(), ...shelf.files]), cli);

  const [old, young] = [await readNamed(paths[0], cli), await readNamed(paths[1], cli)];
  if (!("plan" in old && "plan" in young)) {
    await tellUnreadable({ unreadable: [old, young].flatMap((read) => ("plan" in read ? [] : read)) }, [], cli);
    return ExitCode.Unreadable;
  }
  const asOf = options.asOf ?? host.today();
  const editions = await judgeAlike([old, young], { shelf, waivers, asOf, within: daysAhead });
  const areas = focusAreasOf(await packsOf([old, young], { ...shelf, asked: undefined }));
  const diff = diffPlans(...editions, areas, asOf);
  const render = async (format: DiffFormat, context: Context) =>
    (await diffReporters[format]()).default.render(diff, context);
  const faults = await deliver(outputs, options.color, render, cli);
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  const opened = diff.gaps.opened.map(({ finding }) => finding);
  return exitCodeOf({ plans: [{ findings: opened }], unreadable: [] }, options.failOn);
}

/** A file that is named has to be a plan. */
async function readNamed(path: string, cli: Cli): Promise<PlanDocument | Unreadable> {
  const place = path === stdin ? { kind: "file", name: stdin, real: stdin } : await cli.host.look(path);
  if ("refusal" in place) return refusedFile(path, place);
  if (place.kind !== "file") return unreadable(place.name, place.kind === "folder" ? "isFolder" : "notAFile", {});
  const read = await readPlan({ path, real: place.real, name: place.name, isNamed: true }, cli);
  if (read.kind === "plan") return read.document;
  return read.kind === "unreadable" ? read.unreadable : unreadable(place.name, "unmarked", {});
}

/** The packs of either plan, so that no gap closes because an agreement has been left out. */
async function packsOf(documents: Two<PlanDocument>, shelf: OpenShelf): Promise<readonly Pack[]> {
  const chosen = documents.flatMap(({ plan }) => choosePacks(plan, shelf).packs);
  return Promise.all(shelf.known.filter((id) => chosen.includes(id)).map(shelf.load));
}

async function judgeAlike(documents: Two<PlanDocument>, judging: Judging): Promise<Two<JudgedPlan>> {
  const packs = await packsOf(documents, judging.shelf);
  const edition = async (document: PlanDocument) => ({ document, report: await judge(document, judging, packs) });
  return [await edition(documents[0]), await edition(documents[1])];
}
