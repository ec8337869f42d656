import { type County, type Municipality, municipalities } from "../municipality/municipality.ts";
import { planKey } from "../municipality/plan-key.ts";
import { fullId } from "../pack/full-id.ts";
import { matterOf } from "../report/matter.ts";
import type { Day } from "../time/day.ts";
import type { FindingRecord, PlanRecord } from "./record.ts";

/** What was found before: by an earlier audit, or by judging earlier editions now. */
export interface Before {
  /** The day of the earlier report; undefined where plans were judged now. */
  readonly asOf: Day | undefined;
  /** Findings by plan, which is a municipality's code, or its own words where it has none. */
  readonly plans: ReadonlyMap<string, readonly EarlierFinding[]>;
}

export interface EarlierFinding extends Pick<FindingRecord, "fingerprint" | "severity" | "item"> {
  /** The title of the goal or activity that the item is, where that is known. */
  readonly label?: string | undefined;
  /** `pack/requirement` */
  readonly requirement: string;
  /** The first day that it is known to have been so; undefined when nothing is known. */
  readonly since: Day | undefined;
}

/** A finding of today that was there before, or was not. */
export interface ChangedFinding {
  readonly plan: PlanRecord;
  readonly finding: FindingRecord;
  /** The first day that it is known to have been so. */
  readonly since: Day | undefined;
}

/** A finding of before that is gone, and what became of it. */
export interface GoneFinding {
  readonly plan: PlanRecord;
  readonly finding: EarlierFinding;
}

/** What has changed since before; errors and warnings only, as information comes and goes with every day. */
export interface Change {
  readonly asOf: Day | undefined;
  readonly worse: readonly ChangedFinding[];
  readonly putRight: readonly GoneFinding[];
  /** What a decision to accept a gap has taken out of the count: it is not put right. */
  readonly waived: readonly GoneFinding[];
  /** What no requirement asks for any more: its pack is not in use, it is not in force, or what it was about is gone or done. */
  readonly notAsked: readonly GoneFinding[];
  readonly stays: readonly ChangedFinding[];
  /** Plans that were not there before, so that nothing can be compared. */
  readonly newPlans: readonly PlanRecord[];
  /** Municipalities of which there was a plan before, and none now. */
  readonly gonePlans: readonly Municipality[];
  /** Municipalities of which there was a plan before, and a file now that cannot be read, so that nothing can be compared. */
  readonly unreadPlans: readonly Municipality[];
}

/** What else is known of the plans of now. */
interface Beside {
  /** With a county, only its plans can be gone. */
  readonly county?: County | undefined;
  /** Whose plan is there but could not be read: that is not gone. */
  readonly unread?: readonly Municipality[];
}

/** Compares plans with what was found before, by fingerprints, so that the order within a file changes nothing. */
export function changeSince(
  before: Before,
  plans: readonly PlanRecord[],
  { county, unread = [] }: Beside = {},
): Change {
  const there = new Set([...plans.map(planKey), ...unread.map(({ code }) => code)]);
  const gonePlans = [...before.plans.keys()].flatMap((key) => {
    const municipality = there.has(key) ? undefined : municipalities.find(({ code }) => code === key);
    return municipality && (!county || municipality.countyCode === county.code) ? [municipality] : [];
  });
  const newPlans: PlanRecord[] = [];
  const sorted: Sorted = { worse: [], putRight: [], waived: [], notAsked: [], stays: [] };
  for (const plan of plans) {
    const earlier = before.plans.get(planKey(plan));
    if (earlier) sort(plan, earlier.filter(isGrave), sorted);
    else newPlans.push(plan);
  }
  const unreadPlans = unread.filter(({ code }) => before.plans.has(code));
  return { asOf: before.asOf, ...sorted, newPlans, gonePlans, unreadPlans };
}

type Sorted = Record<"worse" | "stays", ChangedFinding[]> & Record<"putRight" | "waived" | "notAsked", GoneFinding[]>;

/** Sorts what is found on a plan, and what was, by what has become of it. */
function sort(plan: PlanRecord, earlier: readonly EarlierFinding[], sorted: Sorted): void {
  const sinceByPrint = new Map(earlier.map(({ fingerprint, since }) => [fingerprint, since]));
  // A gap that is told of in other words, such as in part instead of not at all, is the same gap.
  const sinceByMatter = new Map(earlier.map(({ requirement, item, since }) => [matterOf(requirement, item), since]));
  const now = plan.findings.filter(isGrave);
  for (const finding of now) {
    const matter = matterOf(fullId(finding), finding.item);
    const known = sinceByPrint.has(finding.fingerprint) || sinceByMatter.has(matter);
    const since = sinceByPrint.get(finding.fingerprint) ?? sinceByMatter.get(matter);
    (known ? sorted.stays : sorted.worse).push({ plan, finding, since });
  }
  const matters = (findings: readonly FindingRecord[]) =>
    new Set(findings.map((finding) => matterOf(fullId(finding), finding.item)));
  const [left, waived] = [matters(now), matters(plan.waived)];
  const [over, passed] = [new Set(plan.notAsked), new Set(plan.passed)];
  for (const finding of earlier) {
    const matter = matterOf(finding.requirement, finding.item);
    if (left.has(matter)) continue;
    const verdict = plan.verdicts[finding.requirement];
    const isJudged = verdict !== undefined && verdict !== "not-applicable";
    // What passed is as it should be, even where the requirement has nothing else to ask of.
    const isAsked = passed.has(matter) || (isJudged && !over.has(matter));
    const became = waived.has(matter) ? sorted.waived : isAsked ? sorted.putRight : sorted.notAsked;
    became.push({ plan, finding });
  }
}

function isGrave({ severity }: Pick<FindingRecord, "severity">): boolean {
  return severity !== "info";
}

/** Looks up since when a finding of today is known to have been there: since today where it is new. */
export function sinceOf(change: Change | undefined, asOf: Day): (fingerprint: string) => Day | undefined {
  const known = new Map<string, Day | undefined>([
    ...(change?.worse ?? []).map(({ finding }) => [finding.fingerprint, asOf] as const),
    ...(change?.stays ?? []).map(({ finding, since }) => [finding.fingerprint, since] as const),
  ]);
  return (fingerprint) => known.get(fingerprint);
}
