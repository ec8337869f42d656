import type { Day } from "../../core/day.ts";
import { notInForce } from "../../core/in-force.ts";
import { type PlanReport, type Report, summarize } from "../../core/report.ts";
import { hang, wrap, wrapSentences } from "./lines.ts";
import type { Page } from "./page.ts";
import { placeOf } from "./sources.ts";

/** With more than this the ids of what was not in force tell a reader nothing. */
const mostIds = 6;

/** What a plan comes to, and what there was no reason to judge. */
export function summaryBlock(plan: PlanReport, asOf: Day, { speaker, paint, width }: Page): string[] {
  const { report } = speaker;
  const summary = summarize([plan]);
  const ceased = notInForce(plan.assessments);
  const ids = ceased.length > mostIds ? [] : ceased.map(({ pack, requirement }) => `${pack}/${requirement.id}`);
  const unjudged = [
    summary.notApplicable > 0 && report.notApplicable(summary.notApplicable, asOf),
    ceased.length > 0 && report.notInForce(ceased.length, summary.notApplicable, ids),
  ].filter(Boolean);
  return [
    ...wrapSentences(report.summary(summary), width).map(paint.heading),
    ...(unjudged.length > 0 ? wrapSentences(unjudged.join(" "), width).map(paint.quiet) : []),
  ];
}

/** The files that could not be judged, with reason and place. */
export function unreadableBlocks({ unreadable }: Report, { speaker, paint, width }: Page): string[][] {
  if (unreadable.length === 0) return [];
  const entries = unreadable.flatMap((file) => [
    ...hang("  ", [placeOf(file.file, file.span)]),
    ...hang("    ", wrap(speaker.unreadable(file), width - 4)),
  ]);
  return [[paint.heading(`${speaker.report.unreadable} (${unreadable.length})`), "", ...entries]];
}

/** What all plans come to, where there is more than one plan to tell of. */
export function totalBlocks({ plans, unreadable, skipped }: Report, { speaker, paint, width }: Page): string[][] {
  const { total, skipped: skippedText, noPlans } = speaker.report;
  const sum = plans.length === 0 ? noPlans : total(plans.length, unreadable.length, summarize(plans));
  const lines = [
    ...(plans.length === 1 && unreadable.length === 0 ? [] : wrapSentences(sum, width).map(paint.heading)),
    ...(skipped > 0 ? wrap(skippedText(skipped), width).map(paint.quiet) : []),
  ];
  return lines.length > 0 ? [lines] : [];
}
