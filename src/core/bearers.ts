import type { Activity, Goal, Plan, Words } from "./plan.ts";
import { isCancelled } from "./progress.ts";
import type { NodePath } from "./source.ts";

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
export function bearersOf(plan: Plan): readonly Bearer[] {
  const known = bearers.get(plan);
  if (known) return known;
  const found = findBearers(plan);
  bearers.set(plan, found);
  return found;
}

/** Dozens of requirements ask for them. */
const bearers = new WeakMap<Plan, readonly Bearer[]>();

function findBearers(plan: Plan): readonly Bearer[] {
  const untagged = { perspectives: [], horizons: [], focusAreas: [] };
  return [
    ...plan.goals.filter(({ activities }) => activities.length === 0 || !activities.every(isCancelled)).map(ofGoal),
    ...plan.activities.filter((activity) => !isCancelled(activity)).map(ofActivity),
    ...plan.routines.map((routine): Bearer => ({ ...untagged, kind: "routine", ...said(routine) })),
    ...plan.documents.map((document): Bearer => ({ ...untagged, kind: "document", ...said(document) })),
    ...plan.partners.map(
      (partner): Bearer => ({
        ...untagged,
        kind: "partner",
        ...said(partner),
        texts: [...at(partner.path, "name", partner.name), ...said(partner).texts],
      }),
    ),
    ...plan.competence.map(
      ({ path, topics, content }): Bearer => ({ ...untagged, kind: "competence", path, topics, texts: content }),
    ),
  ];
}

const ofGoal = (goal: Goal): Bearer => ({
  kind: "goal",
  ...tagged(goal),
  ...(goal.activities.length === 0 ? { emptyGoal: goal } : {}),
});

const ofActivity = (activity: Activity): Bearer => ({ kind: "activity", ...tagged(activity) });

function tagged(undertaking: Goal | Activity): Omit<Bearer, "kind"> {
  const { perspectives, horizons, focusAreas } = undertaking;
  return { ...said(undertaking), perspectives, horizons, focusAreas };
}

interface Titled {
  readonly path: NodePath;
  readonly topics: readonly string[];
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

function said({ path, topics, title, description }: Titled): Pick<Bearer, "path" | "topics" | "texts"> {
  return { path, topics, texts: [...at(path, "title", title), ...at(path, "description", description)] };
}

function at(path: NodePath, key: string, words: string | undefined): Words[] {
  return words ? [{ words, path: [...path, key] }] : [];
}
