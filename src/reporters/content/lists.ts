import { knownAmong } from "../../core/report/known.ts";
import { type List, listOf, lists } from "../../core/report/lists.ts";
import type { Finding, Kind, PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { countIn } from "./counted-lists.ts";

/** The lists that are shown even when they are empty: to know that nothing is missing is what one came for. */
const always: Readonly<Partial<Record<List, Kind>>> = {
  gaps: "gap",
  revisions: "overdue",
  unassigned: "unassigned",
  late: "overdue",
};

/** How many findings there are, and how many of them are known. */
export function countWords(findings: readonly Finding[], speaker: Speaker): string {
  const known = knownAmong(findings);
  return known
    ? `${findings.length}, ${speaker.report.knownAmong(known.count, findings.length)}`
    : String(findings.length);
}

/** The lists that a report shows of a plan, each with its own findings and those of all lists. */
export function shownLists(
  plan: PlanReport,
  only: Kind | undefined,
): { readonly list: List; readonly own: readonly Finding[]; readonly findings: readonly Finding[] }[] {
  const findings = plan.findings.filter(({ kind }) => only === undefined || kind === only);
  return lists.flatMap((list) => {
    const own = findings.filter((finding) => listOf(finding) === list);
    const isAsked = always[list] !== undefined && (only === undefined || only === always[list]);
    return own.length > 0 || isAsked ? [{ list, own, findings }] : [];
  });
}

/** Where the gaps stand that are told of in other lists. */
export function gapsElsewhere(findings: readonly Finding[], speaker: Speaker): string {
  const { moreGaps, youngerGaps } = speaker.report;
  const [minor, younger] = [countIn("notes", findings), countIn("younger", findings)];
  return [minor > 0 && moreGaps(minor), younger > 0 && youngerGaps(younger)].filter(Boolean).join(" ");
}
