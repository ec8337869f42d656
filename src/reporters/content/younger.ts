import { fullId } from "../../core/pack/full-id.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { isBare } from "./notes.ts";

/** The findings by the day that each provision came, what to say of each, and what to say first. */
export function youngerOf(findings: readonly Finding[], plan: PlanReport, { speaker }: { readonly speaker: Speaker }) {
  const provisions = new Set(findings.map(fullId)).size;
  const days = [...new Set(findings.flatMap(({ younger }) => younger ?? []))].sort();
  return {
    intro: plan.decided ? speaker.report.youngerThan(plan.decided, provisions) : "",
    days: days.map((day) => ({
      introduced: speaker.report.introduced(day),
      findings: findings.filter(({ younger }) => younger === day),
    })),
    say: (finding: Finding) =>
      finding.severity === "info" && isBare(finding, plan, speaker)
        ? `${speaker.report.doesNotShow(speaker.in(finding.requirement.shows))}.`
        : speaker.finding(finding, plan.spelling),
  };
}
