import { assess, type Settings } from "../core/judging/assess.ts";
import type { Pack } from "../core/pack/pack.ts";
import type { PlanDocument, Waiver } from "../core/plan/plan.ts";
import type { PlanReport, Report } from "../core/report/report.ts";
import type { Day } from "../core/time/day.ts";
import { choosePacks, formPack } from "../packs/choose.ts";
import { rules } from "../rules/index.ts";
import type { OpenShelf } from "./shelf.ts";

export interface Judging extends Settings {
  readonly shelf: OpenShelf;
  /** From a file of waivers. */
  readonly waivers: readonly Waiver[];
}

/** Judges a plan by the packs that are meant for it, or by those that are given. */
export async function judge(
  document: PlanDocument,
  { shelf, waivers, ...settings }: Judging,
  given?: readonly Pack[],
): Promise<PlanReport> {
  const { packs, defects } = choosePacks(document.plan, shelf);
  const plan = { ...document.plan, defects: [...document.plan.defects, ...defects] };
  return assess({ ...document, plan }, given ?? (await Promise.all(packs.map(shelf.load))), rules, settings, waivers);
}

/** What a report says of the plans that were judged. */
export function reportOn(
  plans: readonly PlanReport[],
  asOf: Day,
  { known }: OpenShelf,
): Pick<Report, "asOf" | "packs" | "plans"> {
  const used = new Map<string, Pack>(plans.flatMap(({ packs }) => packs).map((pack) => [pack.id, pack]));
  return { asOf, packs: known.flatMap((id) => used.get(id) ?? []), plans };
}

/** Whether packs were chosen and yet nothing in them applies to any plan; the form of the file always does. */
export function isUnasked(plans: readonly PlanReport[]): boolean {
  const chosen = plans.flatMap(({ assessments }) => assessments).filter(({ pack }) => pack !== formPack);
  return chosen.length > 0 && chosen.every(({ verdict }) => verdict === "not-applicable");
}
