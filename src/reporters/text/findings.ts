import { fullId } from "../../core/pack/full-id.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { placeOf } from "../../core/text/place.ts";
import { sinceWords } from "../baseline-words.ts";
import { type Group, gravestFirst, together } from "../content/groups.ts";
import { sourcesOf } from "../content/sources.ts";
import { fill, hang, wrap } from "./lines.ts";
import type { Page } from "./page.ts";
import { widthOf } from "./width.ts";

/** Findings with their severity in the margin, the gravest first, and a free line between them. */
export function findingLines(findings: readonly Finding[], plan: PlanReport, page: Page): string[] {
  const margin = marginOf(findings, page);
  return together(gravestFirst(findings)).flatMap((group, i) => {
    const entry = (room: number) => entryLines(group, plan, page, room);
    return [...(i > 0 ? [""] : []), ...besideSeverity(group, margin, page, entry)];
  });
}

/** The columns that the severities of some findings take. */
export function marginOf(findings: readonly Finding[], { speaker }: Page): number {
  // Errors and warnings stand alike in all lists, also where a list has only one of them.
  const inMargin = ["error", "warning", ...findings.map(({ severity }) => severity)] as const;
  return Math.max(...inMargin.map((severity) => widthOf(speaker.severities[severity])));
}

/** What is said of a group, in the room that is left, with its severity in the margin. */
export function besideSeverity(
  [{ severity }]: Group,
  margin: number,
  { speaker, paint, width }: Page,
  entry: (room: number) => readonly string[],
): string[] {
  const word = speaker.severities[severity];
  const before = `  ${paint.severity[severity](word)}${" ".repeat(margin - widthOf(word) + 2)}`;
  return hang(before, entry(width - margin - 4));
}

/** What is said of one place for one requirement: the sentences, then the place, the requirement and its source. */
export function entryLines(
  group: Group,
  plan: PlanReport,
  { speaker, paint }: Page,
  width: number,
  say = (finding: Finding) => speaker.finding(finding, plan.spelling),
): string[] {
  const [finding] = group;
  const parts = [fullId(finding), ...sourcesOf(finding, plan, speaker), ...sinceWords(finding, speaker)];
  return [
    ...group.flatMap((finding) => wrap(say(finding), width)),
    ...fill([placeOf(plan.file, finding.span), ...parts.flatMap((part) => wrap(part, width))], " · ", width).map(
      paint.quiet,
    ),
  ];
}
