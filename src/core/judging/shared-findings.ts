import { fullId } from "../pack/full-id.ts";
import type { Assessment, Finding } from "../report/report.ts";
import { grouped } from "../text/grouped.ts";

/** The rule whose words stand for several requirements at once. */
export const gathered = "gathered";

/**
 * One duty, one finding: a requirement that asks the same as another, which has findings already, refers to those;
 * requirements that are gathered share one finding that names them all.
 */
export function shareFindings(assessments: readonly Assessment[]): readonly Assessment[] {
  const speaking = assessments.filter(({ findings }) => findings.length > 0);
  const byId = new Map(speaking.map((assessment) => [fullId(assessment), assessment]));
  const findings = gather(speaking);
  return assessments.map((assessment) => {
    if (assessment.findings.length === 0) return assessment;
    const twin = firstOf(assessment, byId);
    if (twin !== assessment) return { ...assessment, findings: twin.findings };
    const shared =
      assessment.requirement.gather && isSilent(assessment) ? findings.get(gatherKey(assessment)) : undefined;
    return shared ? { ...assessment, findings: [shared] } : assessment;
  });
}

/** The requirement that speaks for a duty: the last in the chain of those that ask the same and have findings. */
function firstOf(assessment: Assessment, byId: ReadonlyMap<string, Assessment>): Assessment {
  if (!assessment.requirement.sameDutyAs) return assessment;
  const seen = new Set<Assessment>();
  let speaker = assessment;
  for (let next: Assessment | undefined = assessment; next && !seen.has(next); ) {
    seen.add(next);
    speaker = next;
    next = byId.get(next.requirement.sameDutyAs ?? "");
  }
  return speaker;
}

/** For each group with several requirements that fall short, the finding of the first, naming them all. */
function gather(assessments: readonly Assessment[]): ReadonlyMap<string, Finding> {
  const silent = assessments.filter((assessment) => assessment.requirement.gather && isSilent(assessment));
  return new Map(
    [...grouped(silent, gatherKey)].flatMap(([key, members]): [string, Finding][] => {
      const [first] = members[0].findings;
      if (!first || members.length === 1) return [];
      const params = { titles: members.map(({ requirement }) => requirement.title) };
      return [[key, { ...first, rule: gathered, messageId: "several", params }]];
    }),
  );
}

/** Whether all there is to say is that the plan does not show it; what a person must judge has its own place. */
function isSilent({ findings }: Assessment): boolean {
  return findings.length > 0 && findings.every(({ kind }) => kind === "gap");
}

/** What is younger than the plan is gathered by itself, day by day, as the sentence says since when it is asked. */
function gatherKey({ pack, requirement, findings }: Assessment): string {
  return `${pack}/${requirement.gather}/${findings[0]?.younger ?? ""}`;
}
