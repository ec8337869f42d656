import { type PlanReport, type Report, summarize } from "../../core/report/report.ts";
import { placeOf } from "../../core/text/place.ts";
import type { Day } from "../../core/time/day.ts";
import { fixedWords, knownWords } from "../baseline-words.ts";
import { unjudgedOf } from "../content/unjudged.ts";
import { leftOutWords } from "../paper/ending-words.ts";
import { totalOf } from "../plan-state.ts";
import { hang, wrap, wrapSentences } from "./lines.ts";
import type { Page } from "./page.ts";

/** What a plan comes to, and what there was no reason to judge. */
export function summaryBlock(plan: PlanReport, asOf: Day, { speaker, paint, width }: Page): string[] {
  const unjudged = unjudgedOf(plan, asOf, speaker);
  const summary = [speaker.report.summary(summarize([plan])), ...knownWords(plan.findings, asOf, speaker)];
  return [
    ...wrapSentences(summary.join(" "), width).map(paint.heading),
    ...(unjudged ? wrapSentences(unjudged, width).map(paint.quiet) : []),
  ];
}

/** The files that could not be judged, with reason and place. */
export function unreadableBlocks(
  { unreadable }: Pick<Report, "unreadable">,
  { speaker, paint, width }: Page,
): string[][] {
  if (unreadable.length === 0) return [];
  const entries = unreadable.flatMap((file) => [
    ...hang("  ", [placeOf(file.file, file.span)]),
    ...hang("    ", wrap(speaker.unreadable(file), width - 4)),
  ]);
  return [[paint.heading(`${speaker.report.unreadable} (${unreadable.length})`), "", ...entries]];
}

/** What the baseline has and the plans no more. */
export function fixedBlocks(report: Report, { speaker, paint, width }: Page): string[][] {
  const words = fixedWords(report, speaker);
  if (words.length === 0) return [];
  const entries = words.flatMap((entry) => hang("  – ", wrap(entry, width - 4)));
  const end = hang("  ", wrap(speaker.report.fixedEnd(report.baseline?.isPruned ?? false), width - 2));
  return [[paint.heading(`${speaker.report.fixed} (${words.length})`), "", ...entries, "", ...end]];
}

/** What all plans come to, where there is more than one plan to tell of. */
export function totalBlocks(report: Report, { speaker, paint, width }: Page): string[][] {
  const { plans, unreadable } = report;
  const sum = totalOf(report, speaker);
  const lines = [
    ...(plans.length === 1 && unreadable.length === 0 ? [] : wrapSentences(sum, width).map(paint.heading)),
    ...leftOutWords(report, speaker).flatMap((words) => wrap(words, width).map(paint.quiet)),
  ];
  return lines.length > 0 ? [lines] : [];
}
