import type { FocusArea, Pack } from "./pack.ts";
import type { Activity, Goal, Partner, Plan, Words } from "./plan.ts";
import { isCancelled } from "./progress.ts";
import { fold } from "./words.ts";

/** The focus areas of one pack or several. */
export interface FocusAreas {
  readonly all: readonly FocusArea[];
  /** The area that a plan means by an id, a number (“3”) or a name, in either language. */
  find(words: string): FocusArea | undefined;
  /** What an area of another pack stands for among these. */
  standIns(words: string): readonly StandIn[];
}

export interface StandIn {
  /** The other pack's area. */
  readonly through: FocusArea;
  readonly standsFor: string;
  readonly extent: "whole" | "part";
}

/** What a plan shows in one focus area. */
export interface Work {
  readonly activities: readonly Activity[];
  /** Goals in the area that have no activities: they cover it in part. */
  readonly emptyGoals: readonly Goal[];
  /** Activities and goals in areas of other packs that stand for this one in part. */
  readonly partial: readonly (Activity | Goal)[];
  /** Partners whose duty the area is. */
  readonly partners: readonly Partner[];
  /** The areas of other packs through which some of this was found. */
  readonly through: readonly FocusArea[];
}

/** The focus areas of one pack, or of several together; `inUse` are all packs of the report, for their crosswalks. */
export function focusAreasOf(packs: readonly Pack[], inUse: readonly Pack[] = []): FocusAreas {
  const all = packs.flatMap((pack) => pack.focusAreas ?? []);
  const names = namesOf(all);
  const crossings = inUse.flatMap((pack) => {
    const others = namesOf(pack.focusAreas ?? []);
    return (pack.crosswalk ?? [])
      .filter((crossing) => packs.some(({ id }) => id === crossing.pack))
      .map((crossing) => ({ ...crossing, others }));
  });
  return {
    all,
    find: (words) => names.get(fold(words)),
    standIns: (words) =>
      crossings.flatMap(({ area, standsFor, extent, others }) => {
        const through = others.get(fold(words));
        return through?.id === area ? [{ through, standsFor, extent }] : [];
      }),
  };
}

function namesOf(areas: readonly FocusArea[]): ReadonlyMap<string, FocusArea> {
  return new Map(
    areas.flatMap((area) =>
      [area.id, String(area.number), area.title.sv, area.title.en].map((name) => [fold(name), area] as const),
    ),
  );
}

/** The work of a plan in one focus area. A cancelled activity covers nothing; one that is done still does. */
export function workIn(plan: Plan, areas: FocusAreas, id: string): Work {
  const through = new Map<string, FocusArea>();
  /** Whether tags name the area: themselves or through one that stands for it. */
  const named = (tags: readonly Words[], extent: "whole" | "part"): boolean => {
    if (tags.some(({ words }) => areas.find(words)?.id === id)) return extent === "whole";
    const foreign = tags.filter(({ words }) => !areas.find(words));
    const standIns = foreign
      .flatMap(({ words }) => areas.standIns(words))
      .filter((standIn) => standIn.standsFor === id && standIn.extent === extent);
    for (const standIn of standIns) through.set(standIn.through.id, standIn.through);
    return standIns.length > 0;
  };
  const active = plan.activities.filter((activity) => !isCancelled(activity));
  const empty = plan.goals.filter((goal) => goal.activities.length === 0);
  return {
    activities: active.filter(({ focusAreas }) => named(focusAreas, "whole")),
    emptyGoals: empty.filter(({ focusAreas }) => named(focusAreas, "whole")),
    partial: [...active, ...empty].filter(({ focusAreas }) => named(focusAreas, "part")),
    partners: plan.partners.filter(({ covers }) => named(covers, "whole")),
    through: [...through.values()],
  };
}
