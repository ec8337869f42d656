import { fullId } from "../pack/full-id.ts";
import { type BaselineEntry, requirementsOf } from "../report/baseline.ts";
import { matterOf } from "../report/matter.ts";
import type { PlanReport } from "../report/report.ts";
import { type Candidate, candidatesIn, matchEntries } from "./match.ts";

/** A plan that was judged, and its file from the folder of the baseline. */
export interface PlacedPlan {
  readonly plan: PlanReport;
  readonly file: string;
}

/** What a baseline knows of a plan, and what has become of its entries. */
export interface ComparedPlan extends PlacedPlan {
  readonly known: ReadonlyMap<Candidate, BaselineEntry>;
  readonly news: readonly Candidate[];
  /** Nothing is found of them any more. */
  readonly fixed: readonly BaselineEntry[];
  /** Of these nothing can be said: what they are about is waived, or was not asked for this time, or is back. */
  readonly idle: readonly BaselineEntry[];
}

export interface Comparison {
  readonly plans: readonly ComparedPlan[];
  /** Entries of plans that were not judged. */
  readonly others: readonly BaselineEntry[];
}

/** Compares plans with what a baseline has of them. `gone` tells the files of entries that are there no more. */
export function comparePlans(
  entries: readonly BaselineEntry[],
  judged: readonly PlacedPlan[],
  gone: ReadonlySet<string>,
): Comparison {
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of entries) left.set(entry.file, [...(left.get(entry.file) ?? []), entry]);
  const take = (file: string) => {
    const own = left.get(file) ?? [];
    left.delete(file);
    return own;
  };
  const own = new Map(judged.map((one) => [one, take(one.file)]));
  const plans = judged.map((one) => {
    const had = own.get(one) ?? [];
    const before = had.length > 0 ? undefined : nameBefore(one, left, gone);
    return compare(one, before === undefined ? had : take(before));
  });
  return { plans, others: [...left.values()].flat() };
}

/** The name that the file of a plan seems to have had: one that is gone, with a plan of the same municipality. */
function nameBefore(
  { plan, file }: PlacedPlan,
  left: ReadonlyMap<string, readonly BaselineEntry[]>,
  gone: ReadonlySet<string>,
): string | undefined {
  const municipality = municipalityOf(plan);
  const candidates = [...left.keys()].filter(
    (name) => gone.has(name) && left.get(name)?.[0]?.municipality === municipality,
  );
  const [only, ...others] = candidates;
  if (others.length === 0) return only;
  const base = (name: string) => name.slice(name.lastIndexOf("/") + 1);
  const alike = candidates.filter((name) => base(name) === base(file));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whose plan it is, as entries have it. */
export function municipalityOf({ municipality, municipalityWords = "" }: PlanReport): string {
  return municipality?.name ?? municipalityWords;
}

function compare({ plan, file }: PlacedPlan, entries: readonly BaselineEntry[]): ComparedPlan {
  const candidates = candidatesIn(plan);
  const known = matchEntries(
    candidates,
    entries.filter(({ fixed }) => fixed === undefined),
  );
  const matched = new Set(known.values());
  const unmatched = entries.filter((entry) => !matched.has(entry));
  const isFixed = fixedIn(plan);
  return {
    ...{ plan, file, known },
    news: candidates.filter((candidate) => !known.has(candidate)),
    fixed: unmatched.filter(isFixed),
    idle: unmatched.filter((entry) => !isFixed(entry)),
  };
}

/** Tells of an entry that no finding was matched with whether it is put right: asked for, not found and not waived. */
function fixedIn({ findings, assessments, waivers }: PlanReport): (entry: BaselineEntry) => boolean {
  const asked = new Set(assessments.filter(({ verdict }) => verdict !== "not-applicable").map(fullId));
  const waived = new Set(
    waivers.flatMap(({ findings }) => findings.map((finding) => matterOf(fullId(finding), finding.item))),
  );
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return (entry) => {
    const requirements = requirementsOf(entry);
    return (
      requirements.some((id) => asked.has(id)) &&
      !requirements.some((id) => waived.has(matterOf(id, entry.item))) &&
      !found.has(entry.fingerprint)
    );
  };
}
