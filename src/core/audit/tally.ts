import { fullId } from "../pack/full-id.ts";
import type { Pack, Requirement } from "../pack/pack.ts";
import type { Verdict } from "../pack/verdicts.ts";
import type { PlanRecord } from "./record.ts";

/** A requirement turned round: which plans it was judged for, and what came of it. */
export interface RequirementTally {
  readonly pack: string;
  readonly requirement: Requirement;
  /** How many plans have each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** How many plans it was judged for: those that it does not apply to are left out. */
  readonly judged: number;
  /** The plans that do not show it, show it in part or are late, in the order of the audit. */
  readonly missedBy: readonly PlanRecord[];
}

/** Å, Ä and Ö come after Z. */
const swedish = new Intl.Collator("sv");

const missed: ReadonlySet<Verdict | undefined> = new Set(["gap", "partly", "late"]);

/** Every requirement that some plan was judged by, the most missed first; `name` settles the order among equals. */
export function tallyRequirements(
  packs: readonly Pack[],
  plans: readonly PlanRecord[],
  name: (requirement: Requirement) => string,
): readonly RequirementTally[] {
  return packs
    .flatMap((pack) => pack.requirements.map((requirement) => tally(pack.id, requirement, plans)))
    .filter(({ judged }) => judged > 0)
    .map((tally) => ({ tally, name: name(tally.requirement) }))
    .sort((a, b) => b.tally.missedBy.length - a.tally.missedBy.length || swedish.compare(a.name, b.name))
    .map(({ tally }) => tally);
}

function tally(pack: string, requirement: Requirement, plans: readonly PlanRecord[]): RequirementTally {
  const verdicts = { met: 0, partly: 0, gap: 0, late: 0, review: 0, "not-applicable": 0, waived: 0 };
  const key = fullId({ pack, requirement });
  for (const plan of plans) {
    const verdict = plan.verdicts[key];
    if (verdict) verdicts[verdict] += 1;
  }
  const missedBy = plans.filter((plan) => missed.has(plan.verdicts[key]));
  const all = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return { pack, requirement, verdicts, judged: all - verdicts["not-applicable"], missedBy };
}
