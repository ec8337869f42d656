import type { Basis, Requirement } from "../../core/pack/pack.ts";
import { listOf } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";

/** Where a finding's requirement stands written: the legal bases in force, or its level where there is none. */
export function sourcesOf(finding: Finding, plan: PlanReport, speaker: Speaker): string[] {
  const { pack, requirement, younger } = finding;
  const assessment = plan.assessments.find((own) => own.pack === pack && own.requirement.id === requirement.id);
  return [
    ...writtenIn(assessment?.basis ?? [], requirement, speaker),
    // Where such findings stand together, the day stands above them.
    ...(younger && listOf(finding) !== "younger" ? [speaker.report.younger(younger)] : []),
  ];
}

/** The same of a requirement, with the legal bases of it that are in force. */
export function writtenIn(basis: readonly Basis[], { level }: Pick<Requirement, "level">, speaker: Speaker): string[] {
  const isRead = basis.length === 0 || basis.some(({ verified }) => verified === "text");
  return [
    ...(basis.length > 0 ? acts(basis) : [speaker.levels[level]]),
    ...(isRead ? [] : [speaker.report.notVerified]),
  ];
}

/** Each act once, with its sections: “publ nr 2015:2, s. 7; s. 8”. */
function acts(basis: readonly Basis[]): string[] {
  return [...new Set(basis.map(({ act }) => act))].map((act) => {
    const sections = basis.flatMap((one) => (one.act === act && one.section !== "" ? [one.section] : []));
    return sections.length > 0 ? `${act}, ${sections.join("; ")}` : act;
  });
}
