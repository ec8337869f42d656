import type { FocusArea, Pack } from "../pack/pack.ts";
import type { Verdict } from "../pack/verdicts.ts";
import type { Plan } from "../plan/plan.ts";
import { type FocusAreas, type Work, workIn } from "../showing/focus-areas.ts";
import type { Assessment } from "./report.ts";

/** The perspectives of the grid, in the order in which they are shown. */
export const perspectives = ["child", "adult", "perpetrator"] as const;
export type Perspective = (typeof perspectives)[number];

/** What a plan shows in one focus area: a row of the grid. */
export interface AreaResult {
  readonly pack: string;
  readonly area: FocusArea;
  readonly verdict: Verdict;
  /** How many activities stand in the area, cancelled ones left out. */
  readonly activities: number;
  /** The areas of other packs through which work was found. */
  readonly through: readonly FocusArea[];
  /** The partners that the area rests on, by name if they have one, where the plan has no work of its own in it. */
  readonly partners: readonly (string | undefined)[];
  readonly perspectives: Readonly<Record<Perspective, Verdict>>;
}

/**
 * The focus areas of those of a plan's packs that have any, each with its verdicts.
 *
 * Read off the assessments: those whose rule has an `area` judge it, those with a `perspective` judge it for each area.
 */
export function gridOf(
  plan: Plan,
  areasOf: ReadonlyMap<Pack, FocusAreas>,
  assessments: readonly Assessment[],
): readonly AreaResult[] {
  return [...areasOf].flatMap(([pack, areas]) => {
    const own = assessments.filter((assessment) => assessment.pack === pack.id);
    return areas.all.map((area): AreaResult => {
      const work = workIn(plan, areas, area.id);
      const cell = (perspective: Perspective) =>
        itemVerdict(
          own.find(({ requirement }) => requirement.with.perspective === perspective),
          area.id,
        );
      return {
        pack: pack.id,
        area,
        verdict: own.find(({ requirement }) => requirement.with.area === area.id)?.verdict ?? "not-applicable",
        activities: work.activities.length,
        through: work.through,
        partners: hasOwnWork(work) ? [] : work.partners.map(({ name }) => name),
        perspectives: { child: cell("child"), adult: cell("adult"), perpetrator: cell("perpetrator") },
      };
    });
  });
}

function itemVerdict(assessment: Assessment | undefined, item: string): Verdict {
  return assessment?.items.find((result) => result.item === item)?.verdict ?? "not-applicable";
}

function hasOwnWork({ activities, emptyGoals, partial }: Work): boolean {
  return activities.length + emptyGoals.length + partial.length > 0;
}
