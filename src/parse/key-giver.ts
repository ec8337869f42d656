import type { Defect } from "../core/faults/defect.ts";
import type { NodePath } from "../core/text/source.ts";
import { fold } from "../core/text/words.ts";
import { type Node, text } from "./fields.ts";

export type Keys = (node: Node, title: string) => { readonly key: string; readonly id: string | undefined };

/** Gives every goal and activity a key of its own; an id that stands twice is a defect. */
export function keyGiver(defects: Defect[], lineOf: (path: NodePath) => number): Keys {
  const taken = new Map<string, NodePath>();
  const counts = new Map<string, number>();
  return (node, title) => {
    const id = text(node, "id");
    const wanted = fold(id?.words ?? title);
    const first = taken.get(wanted);
    if (first && id) defects.push({ id: "duplicateId", path: id.path, params: { id: id.words, line: lineOf(first) } });
    let nth = counts.get(wanted) ?? 0;
    let key = wanted;
    while (taken.has(key)) key = `${wanted}#${++nth + 1}`;
    counts.set(wanted, nth);
    taken.set(key, id?.path ?? node.path);
    return { key, id: id?.words };
  };
}
