import { fullId } from "../pack/full-id.ts";
import type { BaselineEntry } from "../report/baseline.ts";
import type { Finding, PlanReport } from "../report/report.ts";
import { ascending } from "../text/ascending.ts";
import type { Day } from "../time/day.ts";
import { type ComparedPlan, type Comparison, municipalityOf } from "./compare.ts";
import type { Candidate } from "./match.ts";

/** What is to be done with a baseline besides holding plans against it. */
export interface Wishes {
  readonly asOf: Day;
  /** Which findings that it does not know are taken in; none where it is not to grow. */
  readonly takes?: ((finding: Finding) => boolean) | undefined;
  /** Whether entries go that are put right, or whose plan is there no more. */
  readonly prunes: boolean;
  /** The files of entries that are there no more. */
  readonly gone: ReadonlySet<string>;
}

export interface Outcome {
  /** With what is known marked. */
  readonly plans: readonly PlanReport[];
  /** The baseline as it then is. */
  readonly entries: readonly BaselineEntry[];
  readonly added: readonly BaselineEntry[];
  readonly fixed: readonly BaselineEntry[];
  readonly removed: readonly BaselineEntry[];
}

/** Marks what is known in plans, and makes the baseline anew: nothing that it has is forgotten unless it is to be pruned. */
export function takeIn({ plans, others }: Comparison, wishes: Wishes): Outcome {
  const each = plans.map((compared) => outcomeOf(compared, wishes));
  const isGone = ({ file }: BaselineEntry) => wishes.prunes && wishes.gone.has(file);
  const fixed = each.flatMap(({ fixed }) => fixed);
  return {
    plans: each.map(({ plan }) => plan),
    entries: sorted([...each.flatMap(({ entries }) => entries), ...others.filter((entry) => !isGone(entry))]),
    added: sorted(each.flatMap(({ added }) => added)),
    fixed: sorted(fixed),
    removed: sorted(wishes.prunes ? [...fixed, ...others.filter(isGone)] : []),
  };
}

function outcomeOf(compared: ComparedPlan, { asOf, takes, prunes }: Wishes) {
  const { plan, file, news, known, fixed, idle } = compared;
  const taken = takes ? news.filter(({ finding }) => takes(finding)) : [];
  const added = taken.map((candidate) => entryOf(candidate, plan, file, asOf));
  const since = new Map<Finding, Day>([
    ...[...known].map(([{ finding }, { since }]) => [finding, since] as const),
    ...taken.map(({ finding }) => [finding, asOf] as const),
  ]);
  const left = { ...compared, fixed: prunes ? [] : fixed };
  const kept = takes ? renewed(left, added, asOf) : [...known.values(), ...idle, ...left.fixed];
  return { plan: marked(plan, since), entries: [...kept, ...added], added, fixed };
}

/** Entries as what they are about is told of now, with the day that they had; what is put right is marked as that. */
function renewed(
  { plan, file, known, idle, fixed }: ComparedPlan,
  added: readonly BaselineEntry[],
  asOf: Day,
): readonly BaselineEntry[] {
  const isBack = new Set(added.map(({ fingerprint }) => fingerprint));
  return [
    ...[...known].map(([candidate, { since }]) => entryOf(candidate, plan, file, since)),
    ...idle.filter(({ fingerprint }) => !isBack.has(fingerprint)).map((entry) => ({ ...entry, file })),
    ...fixed.map((entry) => ({ ...entry, file, fixed: entry.fixed ?? asOf })),
  ];
}

function entryOf({ finding, requirements }: Candidate, plan: PlanReport, file: string, since: Day): BaselineEntry {
  const [requirement, ...also] = requirements;
  const { item, kind, fingerprint } = finding;
  return {
    ...{ file, municipality: municipalityOf(plan) },
    requirement: requirement ?? fullId(finding),
    ...(also.length > 0 ? { also } : {}),
    ...{ item, kind, since, fingerprint },
  };
}

/** The plan with the day since which each finding is known; what is one finding in several places stays one. */
function marked(plan: PlanReport, since: ReadonlyMap<Finding, Day>): PlanReport {
  if (since.size === 0) return plan;
  const marks = new Map([...since].map(([finding, known]) => [finding, { ...finding, known }]));
  const mark = (finding: Finding) => marks.get(finding) ?? finding;
  return {
    ...plan,
    assessments: plan.assessments.map((assessment) => ({ ...assessment, findings: assessment.findings.map(mark) })),
    findings: plan.findings.map(mark),
  };
}

function sorted(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const key = ({ file, requirement, item, fingerprint }: BaselineEntry) => [file, requirement, item, fingerprint];
  return entries
    .map((entry) => ({ entry, key: key(entry).join("\u0000") }))
    .sort((a, b) => ascending(a.key, b.key))
    .map(({ entry }) => entry);
}
