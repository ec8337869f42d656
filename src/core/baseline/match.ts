import { fullId } from "../pack/full-id.ts";
import { type BaselineEntry, requirementsOf } from "../report/baseline.ts";
import type { Finding, PlanReport } from "../report/report.ts";

/** A finding with all that it is about. */
export interface Candidate {
  readonly finding: Finding;
  /** The requirements that share the finding, its own first. */
  readonly requirements: readonly string[];
  /** Those of them that ask something of their own: what is gathered in one finding is still several duties. */
  readonly duties: readonly string[];
}

/** The findings of a plan that a baseline may know: what has to come out of the plan at once is none of them. */
export function candidatesIn({ findings, assessments }: PlanReport): readonly Candidate[] {
  const about = new Map<Finding, { readonly requirements: Set<string>; readonly duties: Set<string> }>();
  for (const { pack, requirement, findings } of assessments) {
    const id = fullId({ pack, requirement });
    for (const finding of findings) {
      const own = fullId(finding);
      const known = about.get(finding) ?? { requirements: new Set([own]), duties: new Set([own]) };
      about.set(finding, known);
      known.requirements.add(id);
      if (finding.rule === "gathered" && requirement.gather !== undefined) known.duties.add(id);
    }
  }
  return findings
    .filter(({ kind }) => kind !== "privacy")
    .map((finding) => {
      const { requirements = [], duties = [] } = about.get(finding) ?? {};
      return { finding, requirements: [...requirements], duties: [...duties] };
    });
}

/**
 * By which entry each finding is known; an entry knows one finding, so that a new one does not hide behind it.
 *
 * First by fingerprint; then what is left of the same kind, about the same thing and for the same requirement: that is
 * told of in other words, such as in part instead of not at all.
 */
export function matchEntries(
  candidates: readonly Candidate[],
  entries: readonly BaselineEntry[],
): ReadonlyMap<Candidate, BaselineEntry> {
  const known = new Map<Candidate, BaselineEntry>();
  const used = new Set<BaselineEntry>();
  const matchBy = (keyOf: (one: Finding | BaselineEntry) => string) => {
    const byKey = new Map<string, BaselineEntry[]>();
    for (const entry of entries) {
      const alike = byKey.get(keyOf(entry));
      if (alike) alike.push(entry);
      else byKey.set(keyOf(entry), [entry]);
    }
    for (const candidate of candidates) {
      if (known.has(candidate)) continue;
      const { finding, duties } = candidate;
      const covers = (entry: BaselineEntry) => duties.every((duty) => requirementsOf(entry).includes(duty));
      const entry = byKey.get(keyOf(finding))?.find((entry) => !used.has(entry) && covers(entry));
      if (!entry) continue;
      known.set(candidate, entry);
      used.add(entry);
    }
  };
  matchBy(({ fingerprint }) => fingerprint);
  matchBy(({ item, kind }) => `${kind} ${item}`);
  return known;
}
