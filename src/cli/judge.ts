import { assess, type Settings } from "../core/assess.ts";
import type { Pack } from "../core/pack.ts";
import type { PlanDocument, Waiver } from "../core/plan.ts";
import type { PlanReport, Report, Unreadable } from "../core/report.ts";
import { unreadable } from "../core/unreadable.ts";
import { choosePacks } from "../packs/choose.ts";
import { rules } from "../rules/index.ts";
import type { Cli } from "./cli.ts";
import type { Input, Inputs, Search } from "./inputs.ts";
import { progressOn } from "./progress.ts";
import { type PlanRead, readPlan } from "./read-plan.ts";
import type { OpenShelf } from "./shelf.ts";
import { UserError } from "./user-error.ts";

export interface Judging extends Settings {
  readonly shelf: OpenShelf;
  /** From a file of waivers. */
  readonly waivers: readonly Waiver[];
  readonly isQuiet: boolean;
}

/** Reads and judges every file, each by its own packs; where none of them is a plan there is nothing to check. */
export async function judgeAll(
  inputs: Inputs,
  { shelf, waivers, isQuiet, asOf, within }: Judging,
  cli: Cli,
): Promise<Report> {
  const progress = progressOn(cli, isQuiet);
  const outcomes = new Map<Input, PlanRead["kind"]>();
  const plans: PlanReport[] = [];
  const unread: Unreadable[] = [...inputs.unreadable];
  try {
    for (const input of inputs.files) {
      await progress.step(outcomes.size + 1, inputs.files.length);
      const read = await readPlan(input, cli.host);
      outcomes.set(input, read.kind);
      if (read.kind === "plan") plans.push(await judge(read.document, { shelf, waivers, asOf, within }));
      if (read.kind === "unreadable") unread.push(read.unreadable);
    }
  } finally {
    await progress.end();
  }

  const skippedOf = ({ files }: Pick<Search, "files">) =>
    files.filter((file) => outcomes.get(file) === "skipped").length;
  const barren = inputs.searches.filter((search) => search.isWhole && skippedOf(search) === search.files.length);
  const skipped = skippedOf(inputs);
  if (plans.length + unread.length === 0) {
    const places = barren.map(({ place }) => place);
    throw new UserError(cli.speaker.cli.errors.nothingToCheck({ places, skipped }));
  }
  unread.push(...barren.map((search) => unreadable(search.place, "noPlan", { skipped: skippedOf(search) })));

  const used = new Map<string, Pack>(plans.flatMap(({ packs }) => packs).map((pack) => [pack.id, pack]));
  return {
    asOf,
    packs: shelf.known.flatMap((id) => used.get(id) ?? []),
    plans,
    unreadable: unread.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    skipped,
  };
}

async function judge(
  document: PlanDocument,
  { shelf, waivers, ...settings }: Omit<Judging, "isQuiet">,
): Promise<PlanReport> {
  const { packs, defects } = choosePacks(document.plan, shelf);
  const plan = { ...document.plan, defects: [...document.plan.defects, ...defects] };
  return assess({ ...document, plan }, await Promise.all(packs.map(shelf.load)), rules, settings, waivers);
}
