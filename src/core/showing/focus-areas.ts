import type { FocusArea, Pack } from "../pack/pack.ts";
import type { Activity, Goal, Partner, Plan } from "../plan/plan.ts";
import { isCancelled } from "../plan/progress.ts";
import { once } from "../text/once.ts";
import type { Words } from "../text/source.ts";
import { fold } from "../text/words.ts";

/** The focus areas of one pack or several. */
export interface FocusAreas {
  readonly all: readonly FocusArea[];
  /** The area that a plan means by an id, a number (“3”) or a name, in either language. */
  find(words: string): FocusArea | undefined;
  /** What an area of another pack stands for among these. */
  standIns(words: string): readonly StandIn[];
}

interface StandIn {
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
  const names = packs.map(namesOf);
  const crossings = inUse.flatMap((pack) =>
    (pack.crosswalk ?? [])
      .filter((crossing) => packs.some(({ id }) => id === crossing.pack))
      .map((crossing) => ({ ...crossing, others: namesOf(pack) })),
  );
  return {
    all: packs.flatMap((pack) => pack.focusAreas ?? []),
    find: (words) => {
      const name = fold(words);
      return names.findLast((areas) => areas.has(name))?.get(name);
    },
    standIns: (words) =>
      crossings.flatMap(({ area, standsFor, extent, others }) => {
        const through = others.get(fold(words));
        return through?.id === area ? [{ through, standsFor, extent }] : [];
      }),
  };
}

const namesOf = once(
  ({ focusAreas = [] }: Pack): ReadonlyMap<string, FocusArea> =>
    new Map(
      focusAreas.flatMap((area) =>
        [area.id, String(area.number), area.title.sv, area.title.en].map((name) => [fold(name), area] as const),
      ),
    ),
);

/** The work of a plan in one focus area. A cancelled activity covers nothing; one that is done still does. */
export function workIn(plan: Plan, areas: FocusAreas, id: string): Work {
  const known = worksIn(areas)(plan);
  const work = known.get(id) ?? findWork(plan, areas, id);
  known.set(id, work);
  return work;
}

/** By area; several requirements and the grid ask for each. */
const worksIn = once((_: FocusAreas) => once((_: Plan) => new Map<string, Work>()));

/** What tags name: areas of the pack, and areas of others that stand for some of these. Goals hand tags down. */
const placesIn = once((areas: FocusAreas) =>
  once((tags: readonly Words[]) => {
    const foreign = tags.filter(({ words }) => !areas.find(words));
    return {
      own: tags.flatMap(({ words }) => areas.find(words)?.id ?? []),
      standIns: foreign.flatMap(({ words }) => areas.standIns(words)),
    };
  }),
);

function findWork(plan: Plan, areas: FocusAreas, id: string): Work {
  const placesOf = placesIn(areas);
  const through = new Map<string, FocusArea>();
  /** Whether tags name the area: themselves or through one that stands for it. */
  const named = (tags: readonly Words[], extent: "whole" | "part"): boolean => {
    const places = placesOf(tags);
    if (places.own.includes(id)) return extent === "whole";
    const standIns = places.standIns.filter((standIn) => standIn.standsFor === id && standIn.extent === extent);
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
