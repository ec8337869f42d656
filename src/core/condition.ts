import type { Condition } from "./pack.ts";
import type { Plan } from "./plan.ts";
import { findStem } from "./words.ts";

/** Whether a requirement with this condition applies to a plan. */
export function holds(condition: Condition | undefined, plan: Plan): boolean {
  if (!condition) return true;
  const { kinds, topics = [], words = [] } = condition;
  if (kinds && plan.kind !== undefined && !kinds.includes(plan.kind)) return false;
  if (topics.length + words.length === 0) return true;
  const tagged = [
    ...plan.goals,
    ...plan.activities,
    ...plan.routines,
    ...plan.documents,
    ...plan.partners,
    ...plan.competence,
  ].flatMap(({ topics }) => topics);
  return topics.some((topic) => tagged.includes(topic)) || findStem(plan.texts, words) !== undefined;
}
