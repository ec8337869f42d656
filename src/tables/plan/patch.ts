import type { Document } from "yaml";
import type { Spelling } from "../../core/plan/plan.ts";
import { keyName } from "../../generated/names.ts";
import { planShape, type Shape } from "../../parse/shape.ts";
import { activityShape, type Column, columns, goalShape } from "../columns.ts";
import { type Added, type AddedEntry, addedBy, itemLines } from "./added.ts";
import type { Change, FieldChange, Spot } from "./change.ts";
import { type Edit, edited } from "./edits.ts";
import { isEmptyNode, type MapNode, mapAt, type PairNode, pairIn, seqAt } from "./nodes.ts";
import { type Written, writerOf } from "./place-edits.ts";
import { blockItem, fieldLines, flow, valueLines } from "./yaml-lines.ts";

/**
 * The text of a plan with the changes made where they belong, and every other character as it was.
 *
 * A list of goals or activities goes where its key stands commented out, if it may. Undefined where the plan is written
 * so that a change has no place: a list that is no list, an alias in the way.
 */
export function patched(
  text: string,
  document: Document,
  changes: readonly Change[],
  spelling: Spelling,
  mayUncomment: boolean,
): string | undefined {
  const root = mapAt(document.contents, document);
  if (!root) return undefined;
  const writer = writerOf(text);
  const edits: Edit[] = [];
  for (const change of changes.filter(({ kind }) => kind === "set")) {
    const done = change.kind === "set" ? setEdits(root, change.spot, change.fields) : undefined;
    if (!done) return undefined;
    edits.push(...done);
  }
  for (const added of [...addedBy(changes, spelling)].sort((a, b) => rank(a, root) - rank(b, root))) {
    const done = addEdits(root, added);
    if (!done) return undefined;
    edits.push(...done);
  }
  return edited(text, edits);

  function setEdits(root: MapNode, { goal, activity }: Spot, fields: readonly FieldChange[]) {
    const inGoal = goal === undefined ? root : mapIn(root, planShape, "goals", goal);
    const map = inGoal && activity !== undefined ? mapIn(inGoal, shapeOf(goal), "activities", activity) : inGoal;
    const shape = activity === undefined ? goalShape : activityShape;
    return map && fields.flatMap(({ column, after }) => fieldEdits(map, shape, column, after));
  }

  function fieldEdits(map: MapNode, shape: Shape | undefined, column: Column, value: FieldChange["after"]) {
    const written: Written = {
      lines: valueLines(column, value, spelling),
      items: value.map((item) => blockItem(column.kind, item, spelling)),
      inFlow: flow(column.kind, value, spelling),
    };
    const pair = pairIn(map, shape, column.field);
    if (pair) return writer.setValue(pair, map, written);
    const name = keyName(column.field, spelling);
    const lines = fieldLines(column, value, spelling);
    return [writer.addPair(map, before(map, shape, column), lines, `${name}: ${written.inFlow}`)];
  }

  function mapIn(map: MapNode, shape: Shape | undefined, key: string, index: number): MapNode | undefined {
    const list = seqAt(pairIn(map, shape, key)?.value, document);
    return list && mapAt(list.items[index], document);
  }

  function addEdits(root: MapNode, { goal, key, entries }: Added): readonly Edit[] | undefined {
    const map = goal === undefined ? root : mapIn(root, planShape, "goals", goal);
    if (!map) return undefined;
    const pair = pairIn(map, goal === undefined ? planShape : goalShape, key);
    const list = seqAt(pair?.value, document);
    if (list) return [writer.addItems(list, entries)];
    if (pair && !isEmptyNode(pair.value)) return undefined;
    return newList(map, pair, key, entries);
  }

  /** A list that is not there yet, or whose key has nothing behind it. */
  function newList(map: MapNode, pair: PairNode | undefined, key: string, entries: readonly AddedEntry[]) {
    const inFlow = `[${entries.map(({ inFlow }) => inFlow).join(", ")}]`;
    const items = itemLines(entries);
    if (pair) return writer.setValue(pair, map, { lines: ["", ...items], items: [], inFlow });
    const name = keyName(key, spelling);
    const lines = [`${name}:`, ...items];
    const inPlace = map === root && mayUncomment ? writer.uncomment(name, lines) : undefined;
    return [inPlace ?? writer.addPair(map, undefined, lines, `${name}: ${inFlow}`)];
  }

  /** What ends at one place stands there innermost first, and a key that is new comes after all that was there. */
  function rank({ goal, key }: Added, root: MapNode): number {
    if (goal !== undefined) return 0;
    if (seqAt(pairIn(root, planShape, key)?.value, document)) return 1;
    return key === "goals" ? 2 : 3;
  }
}

function shapeOf(goal: number | undefined): Shape | undefined {
  return goal === undefined ? planShape : goalShape;
}

/** The key that a new one goes after: the nearest of those that the schema has before it. */
function before(map: MapNode, shape: Shape | undefined, { of, field }: Column): PairNode | undefined {
  const fields = columns.filter((column) => column.of === of).map((column) => column.field);
  const earlier = fields.slice(0, fields.indexOf(field)).reverse();
  return earlier.map((english) => pairIn(map, shape, english)).find((pair) => pair !== undefined) ?? map.items[0];
}
