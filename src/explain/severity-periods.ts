import { weighBasis } from "../core/judging/weight.ts";
import { dayAfter, firstDay, inForce } from "../core/pack/in-force.ts";
import type { Requirement } from "../core/pack/pack.ts";
import type { Severity } from "../core/pack/severity.ts";
import { addDays } from "../core/time/day.ts";

/** A time through which a requirement has one severity, as its bases state it: a year, a month or a day. */
export interface SeverityPeriod {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly severity: Severity;
  /** Lowered, because nobody has read the texts that are in force. */
  readonly unread: boolean;
}

/** How grave a requirement is and when, by its bases alone; without bases, always the same. */
export function severityPeriods(requirement: Requirement): readonly SeverityPeriod[] {
  const { basis } = requirement;
  if (basis.length === 0) return [{ from: undefined, to: undefined, ...weighBasis(requirement, []) }];
  const starts = new Map(basis.map(({ from }) => [firstDay(from), from]));
  const ends = new Map(basis.flatMap(({ to }) => (to === undefined ? [] : [[dayAfter(to), to] as const])));
  const changes = [...new Set([...starts.keys(), ...ends.keys()])].sort();
  const periods: SeverityPeriod[] = [];
  for (const [index, day] of changes.entries()) {
    const current = basis.filter((basis) => inForce(basis, day));
    if (current.length === 0) continue;
    const weight = weighBasis(requirement, current);
    const next = changes[index + 1];
    const to = next && (ends.get(next) ?? addDays(next, -1));
    const last = periods.at(-1);
    const goesOn = index > 0 && basis.some((basis) => inForce(basis, addDays(day, -1)));
    if (last && goesOn && last.severity === weight.severity && last.unread === weight.unread)
      periods[periods.length - 1] = { ...last, to };
    else periods.push({ from: starts.get(day) ?? day, to, ...weight });
  }
  return periods;
}
