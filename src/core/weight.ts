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
 * A provision that is younger than the plan weighs one step less: the plan could not know of it.
 */
export function weigh(requirement: Requirement, basis: readonly Basis[], plan: Plan, decided: Day | undefined): Weight {
  const { severity: byBasis } = weighBasis(requirement, basis);
  const severity = requirement.contentOnly ? atMost(byBasis, mostForContent(plan, decided)) : byBasis;
  const since = basis.map(({ since, from }) => since ?? from).sort()[0];
  const younger =
    isLegal(requirement) && decided !== undefined && since !== undefined && since > decided ? since : undefined;
  return { severity: younger ? milder(severity) : severity, younger };
}

/**
 * The severity that a requirement has by its bases alone; `unread` where it is lowered because nobody has read them.
 *
 * Only a text that somebody has read may make an error; what rests on no text is practice and may.
 */
export function weighBasis(
  requirement: Requirement,
  basis: readonly Basis[],
): { readonly severity: Severity; readonly unread: boolean } {
  const stated = basis.map(({ severity }) => severity ?? requirement.severity);
  const severity = severities.find((severity) => stated.includes(severity)) ?? requirement.severity;
  const isUnread = basis.length > 0 && !basis.some(({ verified }) => verified === "text");
  return isUnread && severity === "error" ? { severity: "warning", unread: true } : { severity, unread: false };
}

/** What a duty of content can weigh: in a file without content, or a plan of unknown age, silence says less. */
function mostForContent(plan: Plan, decided: Day | undefined): Severity {
  if (plan.goals.length + plan.activities.length === 0) return "info";
  return decided === undefined ? "warning" : "error";
}

/** Laws change over the heads of plans; an agreement or a house rule is adopted for them. */
export function isLegal({ level }: Pick<Requirement, "level">): boolean {
  return level === "law" || level === "regulation" || level === "advice";
}
