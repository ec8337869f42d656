import { inForce } from "../pack/in-force.ts";
import type { Basis, Level, Requirement } from "../pack/pack.ts";
import { atMost, milder, type Severity, severities } from "../pack/severity.ts";
import type { Plan } from "../plan/plan.ts";
import { once } from "../text/once.ts";
import type { Day } from "../time/day.ts";

/** How grave a requirement is for a plan. */
export interface Weight {
  readonly severity: Severity;
  /** The first day of the provision, when it is younger than the plan. */
  readonly younger: Day | undefined;
}

/** What a requirement rests on on a day, whatever the plan. */
export interface Ground {
  /** The legal bases in force. */
  readonly basis: readonly Basis[];
  readonly severity: Severity;
  /** The first day of the earliest of them. */
  readonly since: Day | undefined;
}

export function groundOf(requirement: Requirement, asOf: Day): Ground {
  const grounds = groundsOf(requirement);
  let ground = grounds.get(asOf);
  if (!ground) {
    const basis = requirement.basis.filter((basis) => inForce(basis, asOf));
    const since = basis.map(({ since, from }) => since ?? from).sort()[0];
    ground = { basis, severity: weighBasis(requirement, basis).severity, since };
    grounds.set(asOf, ground);
  }
  return ground;
}

/** By day; all plans of a run are judged on the same. */
const groundsOf = once((_: Requirement) => new Map<Day, Ground>());

/**
 * Weighs a requirement by what it rests on.
 *
 * A provision that is younger than the plan weighs one step less: the plan could not know of it.
 */
export function weigh(
  requirement: Requirement,
  { severity: byBasis, since }: Ground,
  plan: Plan,
  decided: Day | undefined,
): Weight {
  const severity = requirement.contentOnly ? atMost(byBasis, mostForContent(plan, decided)) : byBasis;
  const isYounger = decided !== undefined && since !== undefined && since > decided && isLegal(requirement);
  return isYounger ? { severity: milder(severity), younger: since } : { severity, younger: undefined };
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

/** Whether nobody has read in which section a provision stands; an agreement, or an act that was read as a whole, has none. */
export function lacksSection({ section, verified, level: own }: Basis, level: Level): boolean {
  return section === "" && verified !== "text" && isLegal({ level: own ?? level });
}
