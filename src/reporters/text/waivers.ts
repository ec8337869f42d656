import type { PlanReport, WaiverResult } from "../../core/report/report.ts";
import { placeOf } from "../../core/text/place.ts";
import { shownWaivers, waiverWords } from "../content/waivers.ts";
import { fill, hang, wrap } from "./lines.ts";
import type { Page } from "./page.ts";
import { widthOf } from "./width.ts";

/** The decisions to accept a gap, each with what became of it. */
export function waiverBlocks(plan: PlanReport, page: Page): string[][] {
  const shown = shownWaivers(plan);
  if (shown.length === 0) return [];
  const heading = page.paint.heading(`${page.speaker.report.waivers} (${shown.length})`);
  return [[heading, "", ...shown.flatMap((result) => hang("  – ", waiverLines(result, page)))]];
}

function waiverLines(result: WaiverResult, { speaker, paint, width }: Page): string[] {
  const { waiverLabels } = speaker.report;
  const room = width - 4;
  const labelled = (label: string, parts: readonly (string | undefined)[]) => {
    const before = `${label}: `;
    const left = room - widthOf(before);
    const lines = parts.flatMap((part) => (part === undefined ? [] : wrap(part, left)));
    return hang(before, fill(lines, " · ", left)).map(paint.quiet);
  };
  const { reason, decidedBy, reference, origin } = result.waiver;
  return [
    ...waiverWords(result, speaker).flatMap((words) => wrap(words, room)),
    ...(reason ? labelled(waiverLabels.reason, [reason.words]) : []),
    ...labelled(waiverLabels.decision, [decidedBy?.words, reference?.words]),
    ...(origin ? [paint.quiet(placeOf(origin.file, { line: origin.line }))] : []),
  ];
}
