import type { Audit } from "../../core/audit/audit.ts";
import type { PlanRecord } from "../../core/audit/record.ts";
import { type RequirementTally, tallyRequirements } from "../../core/audit/tally.ts";
import { fullId } from "../../core/pack/full-id.ts";
import type { Speaker } from "../../messages/index.ts";
import { firstOf, mostRequirements } from "./limits.ts";
import { planNames } from "./plan-name.ts";

/** The requirements that some plan does not show, as far as they are told of in full. */
export interface MissedRequirements {
  readonly shown: readonly RequirementTally[];
  /** How many more there are. */
  readonly more: number;
  /** How many requirements every plan shows. */
  readonly shownByAll: number;
  /** What it means that there are none: only where all was judged and shown is that good news. */
  readonly none: string;
}

/** The requirements turned round, the most missed first. */
export function missedRequirements({ packs, plans }: Audit, speaker: Speaker): MissedRequirements {
  const tallies = tallyRequirements(packs, plans, ({ title }) => speaker.in(title));
  const missed = tallies.filter(({ missedBy }) => missedBy.length > 0);
  const shownByAll = tallies.filter(({ verdicts, judged }) => verdicts.met === judged).length;
  const { report, audit } = speaker;
  const nothingMissed = shownByAll === tallies.length ? audit.noneMissed : audit.noneOfThese;
  const none = plans.length === 0 ? report.noPlans : tallies.length === 0 ? report.empty.notAsked : nothingMissed;
  return { ...firstOf(missed, mostRequirements), shownByAll, none };
}

/** Which plans miss a requirement; the others are named instead where they are by far the fewer. */
export function missedByWords(
  { pack, requirement, judged, missedBy }: RequirementTally,
  plans: readonly PlanRecord[],
  speaker: Speaker,
): string {
  const { everyone, allBut } = speaker.audit;
  const others = judged - missedBy.length;
  if (others * 3 > missedBy.length || judged === 1) return planNames(missedBy, speaker);
  if (others === 0) return everyone;
  const miss = new Set(missedBy);
  const isJudged = ({ verdicts }: PlanRecord) =>
    (verdicts[fullId({ pack, requirement })] ?? "not-applicable") !== "not-applicable";
  return allBut(
    planNames(
      plans.filter((plan) => isJudged(plan) && !miss.has(plan)),
      speaker,
    ),
  );
}
