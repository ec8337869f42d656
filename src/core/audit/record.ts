import { fullId } from "../pack/full-id.ts";
import type { Verdict } from "../pack/verdicts.ts";
import type { AreaResult } from "../report/grid.ts";
import { type List, listOf, lists } from "../report/lists.ts";
import { matterOf } from "../report/matter.ts";
import { type Finding, type PlanReport, type Summary, summarize } from "../report/report.ts";

/**
 * What an audit keeps of a plan that has been judged.
 *
 * Plain data that names packs and requirements by id: threads can hand it over, and the document behind it can go.
 */
export interface PlanRecord
  extends Pick<
    PlanReport,
    | "file"
    | "municipality"
    | "municipalityWords"
    | "title"
    | "kind"
    | "spelling"
    | "decided"
    | "decidedWords"
    | "validFrom"
    | "validTo"
  > {
  readonly packs: readonly string[];
  readonly areas: readonly AreaRecord[];
  /** By `pack/requirement`, in the order of the packs. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly summary: Summary;
  /** How many findings stand in each list of the plan's own report. */
  readonly lists: Readonly<Record<List, number>>;
  readonly findings: readonly FindingRecord[];
  /** What decisions to accept a gap take out of the count. */
  readonly waived: readonly FindingRecord[];
  /** Of what was found before: the matters that no requirement asks about any more, as what they were about is gone or done. */
  readonly notAsked: readonly string[];
  /** Of what was found before: the matters of what is there still, and of which nothing is asked as it is now. */
  readonly passed: readonly string[];
}

interface AreaRecord extends Pick<AreaResult, "pack" | "verdict" | "activities" | "perspectives"> {
  /** The area's id. */
  readonly area: string;
}

/** A finding that names its requirement by id. */
export interface FindingRecord extends Omit<Finding, "requirement"> {
  readonly requirement: string;
}

/** What was found on a plan before, as far as it tells what has become of it. */
type Found = Pick<FindingRecord, "item"> & { readonly requirement: string };

/** Takes from a report what an audit keeps; `earlier` is what was found on the same plan before. */
export function recordOf(report: PlanReport, earlier: readonly Found[] = []): PlanRecord {
  const { file, municipality, municipalityWords, title, kind, spelling, decided, decidedWords, validFrom, validTo } =
    report;
  const counts = Object.fromEntries(lists.map((list) => [list, 0])) as Record<List, number>;
  for (const finding of report.findings) counts[listOf(finding)] += 1;
  const verdicts: Record<string, Verdict> = {};
  for (const { pack, requirement, verdict } of report.assessments) verdicts[fullId({ pack, requirement })] = verdict;
  return {
    ...{ file, municipality, municipalityWords, title, kind, spelling, decided, decidedWords, validFrom, validTo },
    packs: report.packs.map(({ id }) => id),
    areas: report.focusAreas.map(({ pack, area, verdict, activities, perspectives }) => ({
      ...{ pack, area: area.id, verdict, activities, perspectives },
    })),
    verdicts,
    summary: summarize([report]),
    lists: counts,
    findings: report.findings.map(findingRecord),
    waived: report.waivers.flatMap(({ findings }) => findings.map(findingRecord)),
    ...whatBecame(report, earlier),
  };
}

/** The matters of before that are no more, as the goal or activity is gone, done or cancelled; and those that passed. */
function whatBecame({ assessments }: PlanReport, earlier: readonly Found[]): Pick<PlanRecord, "notAsked" | "passed"> {
  if (earlier.length === 0) return { notAsked: [], passed: [] };
  const named = new Map(
    assessments
      .filter(({ namesAll }) => namesAll)
      .map(({ pack, requirement, items }) => [
        fullId({ pack, requirement }),
        new Map(items.map(({ item, verdict }) => [item, verdict])),
      ]),
  );
  const matters = (isMeant: (verdict: Verdict | undefined) => boolean) =>
    earlier
      .filter(({ requirement, item }) => {
        const verdicts = named.get(requirement);
        return item !== "" && verdicts !== undefined && isMeant(verdicts.get(item));
      })
      .map(({ requirement, item }) => matterOf(requirement, item));
  return {
    notAsked: matters((verdict) => verdict === undefined),
    passed: matters((verdict) => verdict === "not-applicable"),
  };
}

function findingRecord(finding: Finding): FindingRecord {
  const { fingerprint, kind, severity, younger, pack, requirement, rule, messageId } = finding;
  const { params, item, label, pointer, span } = finding;
  return {
    ...{ fingerprint, kind, severity, younger, pack, requirement: requirement.id, rule, messageId },
    ...{ params, item, label, pointer, span },
  };
}
