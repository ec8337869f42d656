import type { Finding, PlanReport } from "../../core/report.ts";
import { severities } from "../../core/severity.ts";
import { fill, hang, widthOf, wrap } from "./lines.ts";
import type { Page } from "./page.ts";
import { placeOf, sourcesOf } from "./sources.ts";

/** Findings with their severity in the margin, the gravest first, and a free line between them. */
export function findingLines(findings: readonly Finding[], plan: PlanReport, page: Page): string[] {
  const { speaker, paint, width } = page;
  // Errors and warnings stand alike in all lists, also where a list has only one of them.
  const inMargin = ["error", "warning", ...findings.map(({ severity }) => severity)] as const;
  const margin = Math.max(...inMargin.map((severity) => widthOf(speaker.severities[severity])));
  const sorted = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return together(sorted).flatMap((group, i) => {
    const [{ severity }] = group;
    const word = speaker.severities[severity];
    const before = `  ${paint.severity[severity](word)}${" ".repeat(margin - widthOf(word) + 2)}`;
    return [...(i > 0 ? [""] : []), ...hang(before, entryLines(group, plan, page, width - margin - 4))];
  });
}

/** What is said of one place for one requirement: the sentences, then the place, the requirement and its source. */
export function entryLines(group: Group, plan: PlanReport, { speaker, paint }: Page, width: number): string[] {
  const [finding] = group;
  const parts = [`${finding.pack}/${finding.requirement.id}`, ...sourcesOf(finding, plan, speaker)];
  return [
    ...group.flatMap((finding) => wrap(speaker.finding(finding, plan.spelling), width)),
    ...fill([placeOf(plan.file, finding.span), ...parts.flatMap((part) => wrap(part, width))], " · ", width).map(
      paint.quiet,
    ),
  ];
}

export type Group = readonly [Finding, ...Finding[]];

/** Findings in a row that have severity, requirement and place in common. */
export function together(findings: readonly Finding[]): readonly Group[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last && isAlike(last[0], finding)) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function isAlike(a: Finding, b: Finding): boolean {
  const key = ({ severity, pack, requirement, span }: Finding) =>
    [severity, pack, requirement.id, span.line, span.column].join();
  return key(a) === key(b);
}
