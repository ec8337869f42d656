import type { PlanRecord } from "../../core/audit/record.ts";
import type { Speaker } from "../../messages/index.ts";
import { municipalityName } from "../municipality.ts";
import { firstOf, mostNames } from "./limits.ts";

/** The municipality's name; with the file where it is no municipality that is known, as several plans may be of such. */
export function planName(
  plan: Pick<PlanRecord, "municipality" | "municipalityWords" | "file">,
  speaker: Speaker,
): string {
  const name = municipalityName(plan, speaker);
  return plan.municipality ? name : `${name} (${plan.file})`;
}

/** Plans in a row, by name, and how many more there are than a row tells of. */
export function planNames(plans: readonly PlanRecord[], speaker: Speaker): string {
  const { shown, more } = firstOf(plans, mostNames);
  const names = shown.map((plan) => planName(plan, speaker));
  return speaker.audit.names(names, more);
}
