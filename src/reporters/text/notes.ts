import { isInGrid } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { oneLine } from "../one-line.ts";
import { placeOf } from "../place.ts";
import { entryLines, together } from "./findings.ts";
import { fill, hang, wrap } from "./lines.ts";
import type { Page } from "./page.ts";
import { sourcesOf } from "./sources.ts";

/** Information, told so briefly that errors and warnings do not drown in it. */
export function noteLines(notes: readonly Finding[], plan: PlanReport, page: Page): string[] {
  const { speaker, width } = page;
  const { bare, others, inGrid } = notesOf(notes, plan, page);
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

/**
 * Of what the plan as a whole does not show only that is said, in groups by where it stands written; what the grid
 * shows is left to the grid, and counted.
 */
export function notesOf(notes: readonly Finding[], plan: PlanReport, page: Pick<Page, "speaker">) {
  const shown = notes.filter((finding) => !isInGrid(finding, plan));
  const bare = shown.filter((finding) => isBare(finding, plan, page));
  const others = shown.filter((finding) => !bare.includes(finding));
  return { bare: bySource(bare, plan, page), others, inGrid: notes.length - shown.length };
}

/** Whether a finding's sentence begins by saying that the plan does not show what is asked; the rest is advice. */
export function isBare(finding: Finding, plan: PlanReport, { speaker }: Pick<Page, "speaker">): boolean {
  const begins = `${speaker.report.doesNotShow(speaker.in(finding.requirement.shows))}.`;
  return speaker.finding(finding, plan.spelling).startsWith(begins);
}

function bareLines({ pack, requirement, span }: Finding, plan: PlanReport, { speaker, paint, width }: Page): string[] {
  const room = width - 4;
  return [
    ...wrap(speaker.in(requirement.shows), room),
    ...fill([placeOf(plan.file, span), ...wrap(`${pack}/${requirement.id}`, room)], " · ", room).map(paint.quiet),
  ];
}

/** Findings by where their requirements stand written, in the order in which the sources are met. */
function bySource(
  findings: readonly Finding[],
  plan: PlanReport,
  { speaker }: Pick<Page, "speaker">,
): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const source = sourcesOf(finding, plan, speaker).map(oneLine).join(" · ");
    groups.set(source, [...(groups.get(source) ?? []), finding]);
  }
  return [...groups];
}
