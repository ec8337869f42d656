import { changeSince, type EarlierFinding } from "../audit/change.ts";
import { type FindingRecord, type PlanRecord, recordOf } from "../audit/record.ts";
import { gathered } from "../judging/shared-findings.ts";
import { planKey } from "../municipality/plan-key.ts";
import { fullId } from "../pack/full-id.ts";
import { matterOf } from "../report/matter.ts";
import type { PlanReport } from "../report/report.ts";
import { inFileOrder } from "../text/source.ts";

/** What became of the findings, errors and warnings only, when both editions are judged by the same packs on the same day. */
export interface GapChange {
  /** What the new edition does not show and the old one did. */
  readonly opened: readonly Opened[];
  /** What the old edition did not show and the new one does. */
  readonly closed: readonly FindingRecord[];
  /** What the old one did not show either, but what did not count there. */
  readonly countsNow: readonly CountsNow[];
  /** What is no longer found although nothing has been put right. */
  readonly gone: readonly Gone[];
  readonly stays: number;
}

interface Opened {
  readonly finding: FindingRecord;
  /** It is about a goal or an activity that is new. */
  readonly isOfAdded: boolean;
}

export interface CountsNow {
  readonly finding: FindingRecord;
  /** Its waiver is gone, or what was information weighs more, as to a plan that is younger than the provision. */
  readonly because: "unwaived" | "heavier";
}

export interface Gone {
  readonly finding: FindingRecord;
  readonly because: "dropped" | "cancelled" | "postponed" | "waived" | "lighter" | "notAsked";
}

/** What the comparison of contents knows of the things that findings are about. */
export interface Fates {
  /** What a thing of the old edition is called in findings on the new one. */
  newItem(old: string): string;
  isAdded(item: string): boolean;
  /** Of a thing of the old edition: why findings on it may be gone without anything having been done. */
  fateOf(old: string): "dropped" | "cancelled" | "postponed" | undefined;
}

/** Compares the findings on two editions of a plan; what has only been moved, renamed or numbered anew is the same. */
export function gapChange(oldReport: PlanReport, newReport: PlanReport, fates: Fates): GapChange {
  const old = recordOf(eachAlone(oldReport));
  const findingOf = new Map(old.findings.map((finding) => [knownBefore(finding, fates), finding]));
  const young = recordOf(eachAlone(newReport), [...findingOf.keys()]);
  const before = { asOf: undefined, plans: new Map([[planKey(young), [...findingOf.keys()]]]) };
  const change = changeSince(before, [young]);
  const was = mattersOf(oldReport, old, (item) => fates.newItem(item));
  const is = mattersOf(newReport, young, (item) => item);
  const { opened, countsNow, hidden } = newlyTold(change.worse, was, fates);
  const ended = [
    ...change.putRight.map(({ finding }) => ({ earlier: finding, usual: undefined })),
    ...change.waived.map(({ finding }) => ({ earlier: finding, usual: "waived" as const })),
    ...change.notAsked.map(({ finding }) => ({ earlier: finding, usual: "notAsked" as const })),
  ].flatMap(({ earlier, usual }) => {
    const finding = findingOf.get(earlier);
    return finding ? [{ finding, matter: matterOf(earlier.requirement, earlier.item), usual }] : [];
  });
  const { closed, gone, stillShort } = noLongerTold(ended, is, fates);
  const stays = new Set(change.stays.map(({ finding }) => finding.fingerprint)).size;
  return { opened, closed, countsNow, gone, stays: stays + hidden + stillShort };
}

/** A finding on the old edition as one known from before, under what its thing is called in the new one. */
function knownBefore(finding: FindingRecord, fates: Fates): EarlierFinding {
  const item = fates.newItem(finding.item);
  // By what it is about alone: the fingerprint of a thing that is called something else now may be another thing's by
  // now, and requirements that share a finding share its fingerprint.
  return { fingerprint: "", severity: finding.severity, item, requirement: fullId(finding), since: undefined };
}

/** What an edition falls short in, by matter. */
interface Matters {
  readonly found: ReadonlySet<string>;
  readonly waived: ReadonlySet<string>;
  /** Whether or not there is a finding that says so: one duty is told of once, for several requirements. */
  readonly short: ReadonlySet<string>;
}

function mattersOf(
  { assessments }: PlanReport,
  { findings, waived }: PlanRecord,
  nameOf: (item: string) => string,
): Matters {
  const named = (of: readonly FindingRecord[]) =>
    new Set(of.map((finding) => matterOf(fullId(finding), nameOf(finding.item))));
  const short = assessments.flatMap(({ pack, requirement, items }) =>
    items
      .filter(({ verdict }) => verdict === "gap" || verdict === "partly" || verdict === "late")
      .map(({ item }) => matterOf(fullId({ pack, requirement }), nameOf(item))),
  );
  return { found: named(findings), waived: named(waived), short: new Set(short) };
}

function newlyTold(
  worse: readonly { readonly finding: FindingRecord }[],
  was: Matters,
  fates: Fates,
): Pick<GapChange, "opened" | "countsNow"> & { readonly hidden: number } {
  const opened: Opened[] = [];
  const countsNow: CountsNow[] = [];
  let hidden = 0;
  for (const { finding } of worse) {
    const matter = matterOf(fullId(finding), finding.item);
    if (was.waived.has(matter)) countsNow.push({ finding, because: "unwaived" });
    else if (was.found.has(matter)) countsNow.push({ finding, because: "heavier" });
    // What another requirement spoke for is not opened when it has to speak for itself.
    else if (was.short.has(matter)) hidden += 1;
    else opened.push({ finding, isOfAdded: fates.isAdded(finding.item) });
  }
  return { opened, countsNow, hidden };
}

interface Ended {
  readonly finding: FindingRecord;
  readonly matter: string;
  /** Why it is gone if nothing has become of the thing itself. */
  readonly usual: Gone["because"] | undefined;
}

function noLongerTold(
  ended: readonly Ended[],
  is: Matters,
  fates: Fates,
): Pick<GapChange, "closed" | "gone"> & { readonly stillShort: number } {
  const closed: FindingRecord[] = [];
  const gone: Gone[] = [];
  let stillShort = 0;
  for (const { finding, matter, usual } of ended) {
    const fate = fates.fateOf(finding.item);
    const isExcused = fate !== undefined && (fate !== "postponed" || finding.kind === "overdue");
    const because = isExcused ? fate : (usual ?? (is.found.has(matter) ? "lighter" : undefined));
    if (because) gone.push({ finding, because });
    else if (is.short.has(matter)) stillShort += 1;
    else closed.push(finding);
  }
  return { closed, gone, stillShort };
}

/** A report in which requirements that share a finding have one each, as each of them may open and close by itself. */
function eachAlone(report: PlanReport): PlanReport {
  const findings = report.assessments.flatMap(({ pack, requirement, findings }) =>
    findings.flatMap((finding) => {
      if (finding.rule === gathered) return { ...finding, pack, requirement, params: { titles: [requirement.title] } };
      return finding.pack === pack && finding.requirement.id === requirement.id ? finding : [];
    }),
  );
  return { ...report, findings: findings.toSorted(inFileOrder) };
}
