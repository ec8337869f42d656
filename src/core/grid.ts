import type { FocusArea } from "./pack.ts";
import type { Assessment, PlanReport, Verdict } from "./report.ts";

/** The perspectives of the grid, in the order in which they are shown. */
export const perspectives = ["child", "adult", "perpetrator"] as const;
export type Perspective = (typeof perspectives)[number];

/** What a plan shows in one focus area: a row of the grid. */
export interface AreaResult {
  readonly pack: string;
  readonly area: FocusArea;
  readonly verdict: Verdict;
  readonly perspectives: Readonly<Record<Perspective, Verdict>>;
}

/**
 * The focus areas of a plan's packs, each with its verdicts.
 *
 * Read off the assessments: those whose rule has an `area` judge it, those with a `perspective` judge it for each area.
 */
export function gridOf({ packs, assessments }: PlanReport): readonly AreaResult[] {
  return packs.flatMap((pack) =>
    (pack.focusAreas ?? []).map((area): AreaResult => {
      const own = assessments.filter((assessment) => assessment.pack === pack.id);
      const cell = (perspective: Perspective) =>
        itemVerdict(
          own.find(({ requirement }) => requirement.with.perspective === perspective),
          area.id,
        );
      return {
        pack: pack.id,
        area,
        verdict: own.find(({ requirement }) => requirement.with.area === area.id)?.verdict ?? "not-applicable",
        perspectives: { child: cell("child"), adult: cell("adult"), perpetrator: cell("perpetrator") },
      };
    }),
  );
}

function itemVerdict(assessment: Assessment | undefined, item: string): Verdict {
  return assessment?.items.find((result) => result.item === item)?.verdict ?? "not-applicable";
}
