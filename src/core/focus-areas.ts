import type { FocusArea, Pack } from "./pack.ts";
import type { Activity, Goal, Partner, Plan, Words } from "./plan.ts";
import { fold } from "./words.ts";

/** The focus areas of one pack or several. */
export interface FocusAreas {
  readonly all: readonly FocusArea[];
  /** The area that a plan means by an id, a number (“3”) or a name, in either language. */
  find(words: string): FocusArea | undefined;
}

/** What a plan shows in one focus area. */
export interface Work {
  readonly activities: readonly Activity[];
  /** Goals in the area that have no activities: they cover it in part. */
  readonly emptyGoals: readonly Goal[];
  /** Partners whose duty the area is. */
  readonly partners: readonly Partner[];
}

export function focusAreasOf(packs: readonly Pack[]): FocusAreas {
  const all = packs.flatMap((pack) => pack.focusAreas ?? []);
  const names = new Map(
    all.flatMap((area) =>
      [area.id, String(area.number), area.title.sv, area.title.en].map((name) => [fold(name), area] as const),
    ),
  );
  return { all, find: (words) => names.get(fold(words)) };
}

/** The work of a plan in one focus area. A cancelled activity covers nothing; one that is done still does. */
export function workIn(plan: Plan, areas: FocusAreas, id: string): Work {
  const inArea = ({ focusAreas }: { readonly focusAreas: readonly Words[] }) =>
    focusAreas.some(({ words }) => areas.find(words)?.id === id);
  return {
    activities: plan.activities.filter((activity) => activity.status !== "cancelled" && inArea(activity)),
    emptyGoals: plan.goals.filter((goal) => goal.activities.length === 0 && inArea(goal)),
    partners: plan.partners.filter((partner) => inArea({ focusAreas: partner.covers })),
  };
}
