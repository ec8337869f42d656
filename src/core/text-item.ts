import { maskPersonalNumbers } from "./personal-number.ts";
import type { Plan } from "./plan.ts";
import { type NodePath, toPointer } from "./source.ts";

/** Names the thing that a text belongs to: an activity, a goal, else the names of the keys, "adopted/date". */
export function textItems(plan: Plan): (path: NodePath) => string {
  const keys = new Map([...plan.goals, ...plan.activities].map(({ path, key }) => [toPointer(path), key]));
  return (path) => {
    // An activity stands four steps down, under a goal, or two.
    const key = keys.get(toPointer(path.slice(0, 4))) ?? keys.get(toPointer(path.slice(0, 2)));
    return maskPersonalNumbers(key ?? path.filter((step) => typeof step === "string").join("/"));
  };
}
