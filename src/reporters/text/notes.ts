import { fullId } from "../../core/pack/full-id.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { placeOf } from "../../core/text/place.ts";
import { together } from "../content/groups.ts";
import { notesOf } from "../content/notes.ts";
import { entryLines } from "./findings.ts";
import { fill, hang, wrap } from "./lines.ts";
import type { Page } from "./page.ts";

/** Information, told so briefly that errors and warnings do not drown in it. */
export function noteLines(notes: readonly Finding[], plan: PlanReport, page: Page): string[] {
  const { speaker, width } = page;
  const { bare, others, inGrid } = notesOf(notes, plan, page.speaker);
  const blocks = [
    ...(bare.length > 0 ? [[`  ${speaker.report.notShown}:`]] : []),
    ...bare.map(([source, findings]) => [
      ...hang("  ", wrap(source, width - 2)),
      ...findings.flatMap((finding) => hang("  – ", bareLines(finding, plan, page))),
    ]),
    ...together(others).map((group) => hang("  ", entryLines(group, plan, page, width - 2))),
    ...(inGrid > 0 ? [hang("  ", wrap(speaker.report.inGrid(inGrid), width - 2))] : []),
  ];
  return blocks.flatMap((lines, i) => (i > 0 ? ["", ...lines] : lines));
}

function bareLines({ pack, requirement, span }: Finding, plan: PlanReport, { speaker, paint, width }: Page): string[] {
  const room = width - 4;
  return [
    ...wrap(speaker.in(requirement.shows), room),
    ...fill([placeOf(plan.file, span), ...wrap(fullId({ pack, requirement }), room)], " · ", room).map(paint.quiet),
  ];
}
