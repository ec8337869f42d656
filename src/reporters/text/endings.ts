import { type PlanReport, type Report, summarize } from "../../core/report.ts";
import type { WaiverResult } from "../../core/waive.ts";
import { fill, hang, wrap, wrapSentences } from "./lines.ts";
import type { Page } from "./page.ts";
import { placeOf } from "./sources.ts";

/** The decisions to accept a gap, each with what became of it. */
export function waiverBlocks({ waivers }: PlanReport, page: Page): string[][] {
  if (waivers.length === 0) return [];
  const heading = page.paint.heading(`${page.speaker.report.waivers} (${waivers.length})`);
  return [[heading, "", ...waivers.flatMap((waiver) => hang("  – ", waiverLines(waiver, page)))]];
}

function waiverLines({ waiver, status, expires, findings }: WaiverResult, { speaker, paint, width }: Page): string[] {
  const { waiverStatus, until, waived } = speaker.report;
  const what = [waiver.requirement, waiver.item].flatMap((part) => (part ? [part.words] : [])).join(", ");
  const room = width - 4;
  const details = [
    ...[waiver.decidedBy, waiver.reference].flatMap((part) => (part ? wrap(part.words, room) : [])),
    ...(expires ? [until(expires)] : []),
    ...(status === "valid" ? [waived(findings.length)] : []),
  ];
  return [
    ...wrap([what, waiverStatus[status]].filter(Boolean).join(": "), room),
    ...(waiver.reason ? wrap(waiver.reason.words, room) : []),
    ...fill(details, " · ", room).map(paint.quiet),
  ];
}

/** One line on a plan. */
export function summaryBlock(plan: PlanReport, { speaker, paint, width }: Page): string[] {
  return wrapSentences(speaker.report.summary(summarize([plan])), width).map(paint.heading);
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
