import type { Activity, Goal } from "../core/plan/plan.ts";
import { moment, type Node, records, tags, text, texts } from "./fields.ts";
import type { Keys } from "./key-giver.ts";
import { owners } from "./owners.ts";

// Goals and activities are most of a plan, so each is made at once: to add to an object takes longer than to read it.
export function goal(node: Node, keys: Keys): Goal {
  const title = text(node, "title")?.words ?? "";
  const { key, id } = keys(node, title);
  const activities: Activity[] = [];
  const goal: Goal = {
    key,
    id,
    path: node.path,
    title,
    description: text(node, "description")?.words,
    focusAreas: texts(node, "focus_areas"),
    topics: tags(node, "topics"),
    perspectives: tags(node, "perspectives"),
    horizons: tags(node, "horizon"),
    owners: owners(node),
    deadline: moment(node, "deadline"),
    indicators: texts(node, "indicator"),
    activities,
  };
  for (const child of records(node, "activities")) activities.push(activity(child, goal, keys));
  return goal;
}

export function activity(node: Node, goal: Goal | undefined, keys: Keys): Activity {
  const title = text(node, "title")?.words ?? "";
  const { key, id } = keys(node, title);
  return {
    key,
    id,
    path: node.path,
    title,
    description: text(node, "description")?.words,
    focusAreas: own(texts(node, "focus_areas"), goal?.focusAreas),
    topics: own(tags(node, "topics"), goal?.topics),
    perspectives: own(tags(node, "perspectives"), goal?.perspectives),
    horizons: own(tags(node, "horizon"), goal?.horizons),
    owners: owners(node),
    deadline: moment(node, "deadline"),
    indicators: texts(node, "indicator"),
    goal,
    status: text(node, "status")?.words,
    completed: moment(node, "completed"),
    resources: texts(node, "resources"),
  };
}

function own<T>(mine: readonly T[], inherited: readonly T[] | undefined): readonly T[] {
  return mine.length > 0 ? mine : (inherited ?? []);
}
