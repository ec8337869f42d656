import { changeSince, type EarlierFinding } from "../audit/change.ts";
import { type FindingRecord, recordOf } from "../audit/record.ts";
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
  const [old, young] = [recordOf(eachAlone(oldReport)), recordOf(eachAlone(newReport))];
  const kept = new Map<EarlierFinding, FindingRecord>();
  for (const finding of old.findings) {
    const item = fates.newItem(finding.item);
    // The fingerprint of a thing that is called something else now may be another thing's by now.
    const isSure = item === finding.item && finding.rule !== gathered;
    const fingerprint = isSure ? finding.fingerprint : "";
    const { severity } = finding;
    kept.set({ fingerprint, severity, item, requirement: fullId(finding), since: undefined }, finding);
  }
  const before = { asOf: undefined, plans: new Map([[planKey(young), [...kept.keys()]]]) };
  const change = changeSince(before, [young]);
  const was = (findings: readonly FindingRecord[]) =>
    new Set(findings.map((finding) => matterOf(fullId(finding), fates.newItem(finding.item))));
  const is = new Set(young.findings.map((finding) => matterOf(fullId(finding), finding.item)));
  const [known, waived] = [was(old.findings), was(old.waived)];
  // One duty is told of once: what another requirement spoke for is not opened when it has to speak for itself.
  const [wasShort, isShort] = [shortIn(oldReport, fates.newItem), shortIn(newReport, (item) => item)];
  let hidden = 0;

  const opened: Opened[] = [];
  const countsNow: CountsNow[] = [];
  for (const { finding } of change.worse) {
    const matter = matterOf(fullId(finding), finding.item);
    if (waived.has(matter)) countsNow.push({ finding, because: "unwaived" });
    else if (known.has(matter)) countsNow.push({ finding, because: "heavier" });
    else if (wasShort.has(matter)) hidden += 1;
    else opened.push({ finding, isOfAdded: fates.isAdded(finding.item) });
  }
  const closed: FindingRecord[] = [];
  const gone: Gone[] = [];
  const part = (earlier: EarlierFinding, usual: Gone["because"] | undefined) => {
    const finding = kept.get(earlier);
    if (!finding) return;
    const fate = fates.fateOf(finding.item);
    const isExcused = fate !== undefined && (fate !== "postponed" || finding.kind === "overdue");
    const matter = matterOf(earlier.requirement, earlier.item);
    const because = isExcused ? fate : (usual ?? (is.has(matter) ? "lighter" : undefined));
    if (because) gone.push({ finding, because });
    else if (isShort.has(matter)) hidden += 1;
    else closed.push(finding);
  };
  for (const { finding } of change.putRight) part(finding, undefined);
  for (const { finding } of change.waived) part(finding, "waived");
  for (const { finding } of change.notAsked) part(finding, "notAsked");
  const stays = new Set(change.stays.map(({ finding }) => finding.fingerprint)).size;
  return { opened, closed, countsNow, gone, stays: stays + hidden };
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

/** What falls short, whether or not there is a finding that says so. */
function shortIn({ assessments }: PlanReport, nameOf: (item: string) => string): ReadonlySet<string> {
  return new Set(
    assessments.flatMap(({ pack, requirement, items }) =>
      items
        .filter(({ verdict }) => verdict === "gap" || verdict === "partly" || verdict === "late")
        .map(({ item }) => matterOf(fullId({ pack, requirement }), nameOf(item))),
    ),
  );
}
