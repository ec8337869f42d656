import { severities } from "../../core/pack/severity.ts";
import type { Finding } from "../../core/report/report.ts";

export type Group = readonly [Finding, ...Finding[]];

export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Findings in a row that have severity, requirement and place in common, and are known alike. */
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
  const key = ({ severity, pack, requirement, span, known }: Finding) =>
    [severity, pack, requirement.id, span.line, span.column, known].join();
  return key(a) === key(b);
}
