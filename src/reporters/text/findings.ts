import stringWidth from "string-width";
import type { Basis } from "../../core/pack.ts";
import type { Assessment, Finding, PlanReport } from "../../core/report.ts";
import { severities } from "../../core/severity.ts";
import type { Span } from "../../core/source.ts";
import { visible } from "../../core/visible.ts";
import { fill, hang, oneLine, wrap } from "./lines.ts";
import type { Page } from "./page.ts";

/** Where something stands, as terminals and editors make links of it. */
export function placeOf(file: string, span: Span | undefined): string {
  return [visible(file), ...(span ? [span.line, span.column] : [])].join(":");
}

/** The gravest first; those that are as grave as each other in the order of the file. */
function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Findings with their severity in the margin, the gravest first, and a free line between them. */
export function findingLines(findings: readonly Finding[], plan: PlanReport, page: Page): string[] {
  const { speaker, paint, width } = page;
  // Errors and warnings stand alike in all lists, also where a list has only one of them.
  const inMargin = ["error", "warning", ...findings.map(({ severity }) => severity)] as const;
  const margin = Math.max(...inMargin.map((severity) => stringWidth(speaker.severities[severity])));
  return gravestFirst(findings).flatMap((finding, i) => {
    const word = speaker.severities[finding.severity];
    const before = `  ${paint.severity[finding.severity](word)}${" ".repeat(margin - stringWidth(word) + 2)}`;
    return [...(i > 0 ? [""] : []), ...hang(before, bodyOf(finding, plan, page, width - stringWidth(before)))];
  });
}

/** A finding that needs no margin, since all in its list are information. */
export function noteLines(finding: Finding, plan: PlanReport, page: Page): string[] {
  return hang("  – ", bodyOf(finding, plan, page, page.width - 4));
}

/** The sentence; then the place, the requirement and where that stands written. */
function bodyOf(finding: Finding, plan: PlanReport, { speaker, paint }: Page, width: number): string[] {
  const { pack, requirement, span, younger } = finding;
  const assessment = plan.assessments.find(
    (assessment) => assessment.pack === pack && assessment.requirement.id === requirement.id,
  );
  const sources = [
    ...(assessment ? sourcesOf(assessment, speaker) : []),
    ...(younger ? [speaker.report.younger(younger)] : []),
  ];
  const parts = [`${pack}/${requirement.id}`, ...sources].flatMap((part) => wrap(part, width));
  return [
    ...wrap(speaker.finding(finding, plan.spelling), width),
    ...fill([placeOf(plan.file, span), ...parts], " · ", width).map((line) => paint.quiet(line)),
  ];
}

/** The legal bases in force, or the kind of requirement where there is none. */
function sourcesOf({ basis, requirement }: Assessment, { levels, report }: Page["speaker"]): string[] {
  if (basis.length === 0) return [levels[requirement.level]];
  const acts = basis.map(({ act, section }: Basis) => oneLine([act, section].filter(Boolean).join(", ")));
  return basis.some(({ verified }) => verified === "text") ? acts : [...acts, report.notVerified];
}
