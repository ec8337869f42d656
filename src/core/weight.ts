import type { Day } from "./day.ts";
import type { Basis, Requirement } from "./pack.ts";
import type { Plan } from "./plan.ts";
import { atMost, milder, type Severity, severities } from "./severity.ts";

/** How grave a requirement is for a plan. */
export interface Weight {
  readonly severity: Severity;
  /** The first day of the provision, when it is younger than the plan. */
  readonly younger: Day | undefined;
}

/**
 * Weighs a requirement by the bases in force on the day.
 *
 * Only a text that somebody has read may make an error; what rests on no text is practice and may. A provision that
 * is younger than the plan weighs one step less: the plan could not know of it.
 */
export function weigh(requirement: Requirement, basis: readonly Basis[], plan: Plan, decided: Day | undefined): Weight {
  const stated = basis.map(({ severity }) => severity ?? requirement.severity);
  let severity = severities.find((severity) => stated.includes(severity)) ?? requirement.severity;
  if (basis.length > 0 && !basis.some(({ verified }) => verified === "text")) severity = atMost(severity, "warning");
  if (requirement.contentOnly && plan.goals.length + plan.activities.length === 0) severity = "info";
  const since = basis.map(({ since, from }) => since ?? from).sort()[0];
  const younger =
    isLegal(requirement) && decided !== undefined && since !== undefined && since > decided ? since : undefined;
  return { severity: younger ? milder(severity) : severity, younger };
}

/** Laws change over the heads of plans; an agreement or a house rule is adopted for them. */
function isLegal({ level }: Requirement): boolean {
  return level === "law" || level === "regulation" || level === "advice";
}
