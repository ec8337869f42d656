import type { Activity, Goal, Plan } from "../plan/plan.ts";
import { isCancelled } from "../plan/progress.ts";
import { once } from "../text/once.ts";
import { type NodePath, textsAt, type Words } from "../text/source.ts";

/** A thing in a plan that says what it is about, by tags or in words. */
export interface Bearer {
  readonly kind: "goal" | "activity" | "routine" | "document" | "partner" | "competence";
  readonly path: NodePath;
  readonly topics: readonly string[];
  readonly perspectives: readonly string[];
  readonly horizons: readonly string[];
  readonly focusAreas: readonly Words[];
  /** Its title, name, content and description, as far as it has them. */
  readonly texts: readonly Words[];
  /** A goal that has no activities, which shows in part what it says. */
  readonly emptyGoal?: Goal;
}

/**
 * All that can bear a tag, in the order of goals, activities, routines, documents, partners and competence.
 *
 * What is cancelled bears nothing, nor does a goal of which every activity is cancelled.
 */
export const bearersOf = once((plan: Plan): readonly Bearer[] => {
  const untagged = { perspectives: [], horizons: [], focusAreas: [] };
  return [
    ...plan.goals.filter(({ activities }) => activities.length === 0 || !activities.every(isCancelled)).map(ofGoal),
    ...plan.activities.filter((activity) => !isCancelled(activity)).map(ofActivity),
    ...plan.routines.map((routine): Bearer => ({ ...untagged, kind: "routine", ...said(routine) })),
    ...plan.documents.map((document): Bearer => ({ ...untagged, kind: "document", ...said(document) })),
    ...plan.partners.map(({ path, topics, name, description }): Bearer => {
      const texts = textsAt(path, { name, description });
      return { ...untagged, kind: "partner", path, topics, texts };
    }),
    ...plan.competence.map(
      ({ path, topics, content }): Bearer => ({ ...untagged, kind: "competence", path, topics, texts: content }),
    ),
  ];
});

/** The bearers of a plan by what tags them, in their order. */
export const taggedOf = once((plan: Plan) => ({
  byTopic: groupedBy(bearersOf(plan), ({ topics }) => topics),
  byPerspective: groupedBy(bearersOf(plan), ({ perspectives }) => perspectives),
}));

type ByTag = ReadonlyMap<string, readonly Bearer[]>;

/** What has one of some tags. */
export function having(bearers: ByTag, tags: readonly string[] = []): readonly Bearer[] {
  return tags.length === 0 ? [] : tags.flatMap((tag) => bearers.get(tag) ?? []);
}

/** Whether a thing is something to do: only that bears perspectives, horizons and focus areas. */
export function isWork({ kind }: Bearer): boolean {
  return kind === "goal" || kind === "activity";
}

function groupedBy(bearers: readonly Bearer[], tagsOf: (bearer: Bearer) => readonly string[]): ByTag {
  const groups = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const tag of tagsOf(bearer)) {
      const group = groups.get(tag);
      if (group) group.push(bearer);
      else groups.set(tag, [bearer]);
    }
  }
  return groups;
}

function ofGoal(goal: Goal): Bearer {
  const bearer = ofWork("goal", goal);
  return goal.activities.length === 0 ? { ...bearer, emptyGoal: goal } : bearer;
}

const ofActivity = (activity: Activity): Bearer => ofWork("activity", activity);

function ofWork(
  kind: "goal" | "activity",
  { path, topics, perspectives, horizons, focusAreas, title, description }: Goal | Activity,
): Bearer {
  const texts = textsAt(path, { title, description });
  return { kind, path, topics, perspectives, horizons, focusAreas, texts };
}

interface Titled {
  readonly path: NodePath;
  readonly topics: readonly string[];
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

function said({ path, topics, title, description }: Titled): Pick<Bearer, "path" | "topics" | "texts"> {
  return { path, topics, texts: textsAt(path, { title, description }) };
}
