import { ownerKind } from "../core/plan/owner.ts";
import { strongest } from "../core/plan/ownership.ts";
import type { Owner } from "../core/plan/plan.ts";
import { items, type Node, text, wordsOf } from "./fields.ts";

/** A text is an owner's function; a role without function and unit is nobody. */
export function owners(node: Node): Owner[] {
  return items(node, "responsible").map((node) => {
    const parts = [wordsOf(node), text(node, "function"), text(node, "unit")].flatMap((part) => part?.words ?? []);
    return { words: parts.join(", "), path: node.path, kind: strongest(parts.map(ownerKind)) };
  });
}
