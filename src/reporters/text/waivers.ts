import type { PlanReport } from "../../core/report.ts";
import { visible } from "../../core/visible.ts";
import type { WaiverResult } from "../../core/waive.ts";
import { fill, hang, widthOf, wrap } from "./lines.ts";
import type { Page } from "./page.ts";

/** The decisions to accept a gap, each with what became of it. */
export function waiverBlocks({ waivers }: PlanReport, page: Page): string[][] {
  const shown = waivers.filter((result) => !isForAnotherPlan(result));
  if (shown.length === 0) return [];
  const heading = page.paint.heading(`${page.speaker.report.waivers} (${shown.length})`);
  return [[heading, "", ...shown.flatMap((result) => hang("  – ", waiverLines(result, page)))]];
}

/** A file of waivers may hold some that are for every plan, and have nothing to waive in this one. */
function isForAnotherPlan({ waiver, status }: WaiverResult): boolean {
  return status === "unused" && waiver.origin !== undefined && waiver.municipality === undefined;
}

function waiverLines({ waiver, status, expires, findings }: WaiverResult, { speaker, paint, width }: Page): string[] {
  const { waiverStatus, waiverLabels, waived } = speaker.report;
  const room = width - 4;
  const labelled = (label: string, parts: readonly (string | undefined)[]) => {
    const before = `${label}: `;
    const left = room - widthOf(before);
    const lines = parts.flatMap((part) => (part === undefined ? [] : wrap(part, left)));
    return hang(before, fill(lines, " · ", left)).map(paint.quiet);
  };
  const { requirement, item, reason, decidedBy, reference, origin } = waiver;
  const what = [requirement, item].flatMap((part) => (part ? [part.words] : [])).join(", ");
  const titles = [...new Set(findings.map(({ requirement }) => speaker.in(requirement.title)))];
  return [
    ...wrap([what, waiverStatus[status](expires)].filter(Boolean).join(": "), room),
    ...(findings.length > 0 ? wrap(waived(titles, findings.length), room) : []),
    ...(reason ? labelled(waiverLabels.reason, [reason.words]) : []),
    ...labelled(waiverLabels.decision, [decidedBy?.words, reference?.words]),
    ...(origin ? [paint.quiet(`${visible(origin.file)}:${origin.line}`)] : []),
  ];
}
