import type { Plan } from "../plan/plan.ts";
import { once } from "../text/once.ts";
import { maskPersonalNumbers } from "../text/personal-number.ts";
import { type NodePath, toPointer } from "../text/source.ts";

/** Names the thing that a text belongs to: an activity, a goal, else the names of the keys, "adopted/date". */
export function textItems(plan: Plan): (path: NodePath) => string {
  return (path) => {
    const keys = keysOf(plan);
    // An activity stands four steps down, under a goal, or two.
    const key = keys.get(toPointer(path.slice(0, 4))) ?? keys.get(toPointer(path.slice(0, 2)));
    return maskPersonalNumbers(key ?? path.filter((step) => typeof step === "string").join("/"));
  };
}

/** By place; made when the first text is to be named, as most plans have none that is. */
const keysOf = once(
  (plan: Plan) => new Map([...plan.goals, ...plan.activities].map(({ path, key }) => [toPointer(path), key])),
);
