import type { Verdict } from "../core/pack/verdicts.ts";
import { type PlanReport, type Report, summarize } from "../core/report/report.ts";
import type { Day } from "../core/time/day.ts";
import type { Speaker } from "../messages/index.ts";
import { knownWords } from "./baseline-words.ts";
import { municipalityName } from "./municipality.ts";

/** Whose plan it is and what it is called, or what stands in their place. */
export function titleOf(plan: PlanReport, speaker: Speaker): { readonly municipality: string; readonly title: string } {
  return { municipality: municipalityName(plan, speaker), title: plan.title ?? speaker.report.untitled };
}

/** How a plan stands, in a few sentences: what it shows, how old it is, and the focus areas that it shows work in. */
export function stateOf(plan: PlanReport, asOf: Day, speaker: Speaker): string {
  const { decided, decidedWords, validTo, packs, focusAreas } = plan;
  const withAreas = packs.filter(({ id }) => focusAreas.some(({ pack }) => pack === id));
  const areas = withAreas.map(({ id, title }) => {
    const own = focusAreas.filter(({ pack }) => pack === id);
    const count = (wanted: Verdict) => own.filter(({ verdict }) => verdict === wanted).length;
    return speaker.paper.areas({
      pack: speaker.in(title),
      all: own.length,
      ...{ met: count("met"), partly: count("partly"), gap: count("gap"), review: count("review") },
    });
  });
  const state = speaker.paper.state({ summary: summarize([plan]), decided, decidedWords, validTo, asOf });
  return [state, ...areas, ...knownWords(plan.findings, asOf, speaker)].join(" ");
}

/** What all plans come to. */
export function totalOf({ plans, unreadable, asOf }: Report, { report }: Speaker): string {
  if (plans.length === 0) return report.noPlans;
  const findings = plans.flatMap((plan) => plan.findings);
  const total = report.total(plans.length, unreadable.length, summarize(plans));
  return [total, ...knownWords(findings, asOf, { report })].join(" ");
}
