import { type Basis, type Level, levels, type Requirement } from "../core/pack.ts";
import type { PlanReport } from "../core/report.ts";

/** An act or an agreement with the sections that requirements rest on. */
export interface Source extends Pick<Basis, "act" | "from" | "to" | "verified"> {
  readonly level: Level;
  /** As lawyers write them, 7 kap. before 13 kap.; one that is not known is empty, and last. */
  readonly sections: readonly string[];
}

/** What the requirements that were judged rest on, the most binding first, and how many of them rest on nothing written. */
export function sourcesIn(plans: readonly PlanReport[]): {
  readonly sources: readonly Source[];
  readonly practice: number;
} {
  const judged = plans.flatMap(({ assessments }) => assessments.filter(({ verdict }) => verdict !== "not-applicable"));
  const sources = new Map<string, Source & { readonly sections: string[] }>();
  const practice = new Set<Requirement>();
  for (const { requirement, basis } of judged) {
    if (requirement.basis.length === 0) practice.add(requirement);
    for (const { act, section, from, to, verified, level = requirement.level } of basis) {
      const key = JSON.stringify([act, from, to, verified, level]);
      const source = sources.get(key) ?? { act, from, ...(to ? { to } : {}), verified, level, sections: [] };
      if (!source.sections.includes(section)) source.sections.push(section);
      sources.set(key, source);
    }
  }
  const sorted = [...sources.values()].sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.act === b.act ? 0 : a.act < b.act ? -1 : 1),
  );
  return {
    sources: sorted.map((source) => ({ ...source, sections: inOrder(source.sections) })),
    practice: practice.size,
  };
}

function inOrder(sections: readonly string[]): readonly string[] {
  const { compare } = new Intl.Collator("sv", { numeric: true });
  return sections.toSorted((a, b) => Number(a === "") - Number(b === "") || compare(a, b));
}
