import { isInGrid } from "../../core/report/lists.ts";
import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { gravestFirst } from "../../reporters/content/groups.ts";
import type { Mark } from "../request.ts";

/** What is said of each place of a plan; information on the plan as a whole, or on a cell of its grid, stands in the report only. */
export function marksOf(plan: PlanReport, speaker: Speaker): readonly Mark[] {
  const marks = new Map<string, Mark & { readonly messages: string[] }>();
  for (const finding of gravestFirst(plan.findings)) {
    const { span, severity, item } = finding;
    if ((severity === "info" && item === "") || isInGrid(finding, plan)) continue;
    const key = Object.values(span).join();
    const message = speaker.finding(finding, plan.spelling);
    const before = marks.get(key);
    if (before) before.messages.push(message);
    else marks.set(key, { span, severity, messages: [message] });
  }
  return [...marks.values()];
}
