import { fullId } from "../pack/full-id.ts";
import { firstDay, inForce } from "../pack/in-force.ts";
import type { Pack } from "../pack/pack.ts";
import { requirementNamed } from "../pack/requirement-named.ts";
import { addDays, type Day, isDay } from "../time/day.ts";
import type { EarlierFinding } from "./change.ts";
import type { PlanRecord } from "./record.ts";

/**
 * What was found on an earlier edition that is judged now, with the day since which it has been so.
 *
 * A gap is as old as the plan that has it, no older than the provision that asks for what it lacks, and what is late no
 * older than the day it was due.
 */
export function earlierFindings(plan: PlanRecord, packs: readonly Pack[], asOf: Day): readonly EarlierFinding[] {
  return plan.findings.map(({ fingerprint, severity, item, label, params, pack, requirement: id }) => {
    const requirement = fullId({ pack, requirement: id });
    const bases = requirementNamed(requirement, packs)?.basis.filter((basis) => inForce(basis, asOf)) ?? [];
    const asked = bases.map(({ since, from }) => firstDay(since ?? from)).sort()[0];
    const days = [plan.decided, asked, dueOf(params)].filter((day) => day !== undefined);
    const since = plan.decided === undefined ? undefined : days.reduce((a, b) => (a > b ? a : b));
    return { fingerprint, severity, item, label, requirement, since };
  });
}

/** The day after the last one in time, where a finding knows of one. */
function dueOf(params: object): Day | undefined {
  const { due, day } = params as { readonly due?: unknown; readonly day?: unknown };
  const last = [due, day].find((value) => typeof value === "string" && isDay(value));
  return typeof last === "string" ? addDays(last, 1) : undefined;
}
