import type { Condition } from "../pack/pack.ts";
import type { Plan } from "../plan/plan.ts";
import { taggedOf } from "./bearers.ts";
import { isStated } from "./showing.ts";

/** Whether a requirement with this condition applies to a plan. */
export function holds(condition: Condition | undefined, plan: Plan): boolean {
  if (!condition) return true;
  const { kinds, topics = [], words = [] } = condition;
  if (kinds && plan.kind !== undefined && !kinds.includes(plan.kind)) return false;
  if (topics.length + words.length === 0) return true;
  const { byTopic } = taggedOf(plan);
  return topics.some((topic) => byTopic.has(topic)) || isStated(plan, words);
}
