import { fullId } from "../../core/pack/full-id.ts";
import { notInForce } from "../../core/report/not-in-force.ts";
import { type PlanReport, summarize } from "../../core/report/report.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";

/** With more than this the ids of what was not in force tell a reader nothing. */
const mostIds = 6;

/** How many requirements there was no reason to judge, in a sentence or two; empty where there is none. */
export function unjudgedOf(plan: PlanReport, asOf: Day, { report }: Speaker): string {
  const { notApplicable } = summarize([plan]);
  const ceased = notInForce(plan.assessments);
  const ids = ceased.length > mostIds ? [] : ceased.map(fullId);
  const sentences = [
    notApplicable > 0 && report.notApplicable(notApplicable, asOf),
    ceased.length > 0 && report.notInForce(ceased.length, notApplicable, ids),
  ];
  return sentences.filter(Boolean).join(" ");
}
