import type { Document } from "yaml";
import type { Spelling } from "../../core/plan.ts";
import { planShape, type Shape } from "../../parse/shape.ts";
import type { Values } from "../activity-table.ts";
import { type Column, columns } from "../columns.ts";
import type { Change, FieldChange, Spot } from "./change.ts";
import { type Edit, edited } from "./edits.ts";
import { activityShape, goalShape, isEmptyNode, type MapNode, mapAt, type PairNode, pairIn, seqAt } from "./nodes.ts";
import { type Writer, type Written, writerOf } from "./place-edits.ts";
import { blockItem, entryLines, fieldLines, flow, flowEntry, keyName, valueLines } from "./yaml-lines.ts";

/**
 * The text of a plan with the changes made where they belong, and every other character as it was.
 *
 * A list of goals or activities goes where its key stands commented out, if it may. Undefined where the plan is written so that a change has no place: a list that is no list, an alias in the way.
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
  for (const group of addedTo(changes)) {
    const done = addEdits(root, group);
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
    return newList(map, pair, key, entries, writer);
  }

  /** A list that is not there yet, or whose key has nothing behind it. */
  function newList(
    map: MapNode,
    pair: PairNode | undefined,
    key: string,
    entries: readonly AddedEntry[],
    writer: Writer,
  ) {
    const inFlow = `[${entries.map(({ inFlow }) => inFlow).join(", ")}]`;
    const items = entries.flatMap(({ lines: [first = "", ...rest] }) => [
      `  - ${first}`,
      ...rest.map((line) => (line === "" ? "" : `    ${line}`)),
    ]);
    if (pair) return writer.setValue(pair, map, { lines: ["", ...items], items: [], inFlow });
    const name = keyName(key, spelling);
    const lines = [`${name}:`, ...items];
    const inPlace = map === root && mayUncomment ? writer.uncomment(name, lines) : undefined;
    return [inPlace ?? writer.addPair(map, undefined, lines, `${name}: ${inFlow}`)];
  }

  function addedTo(changes: readonly Change[]): readonly Added[] {
    const groups = new Map<string, { goal: number | undefined; key: string; entries: AddedEntry[] }>();
    for (const change of changes) {
      if (change.kind === "set") continue;
      const goal = change.kind === "addActivity" ? change.goal : undefined;
      const key = change.kind === "addGoal" ? "goals" : "activities";
      const group = groups.get(`${key} ${goal}`) ?? { goal, key, entries: [] };
      groups.set(`${key} ${goal}`, group);
      group.entries.push(
        change.kind === "addGoal"
          ? goalEntry(change.values, change.activities, spelling)
          : activityEntry(change.values, spelling),
      );
    }
    // What ends at one place stands there innermost first, and a key that is new comes after all that was there.
    const rank = ({ goal, key }: Added) =>
      goal !== undefined
        ? 0
        : seqAt(pairIn(root as MapNode, planShape, key)?.value, document)
          ? 1
          : key === "goals"
            ? 2
            : 3;
    return [...groups.values()].sort((a, b) => rank(a) - rank(b));
  }
}

interface AddedEntry {
  readonly lines: readonly string[];
  readonly inFlow: string;
}

interface Added {
  /** By its index; undefined for the plan itself. */
  readonly goal: number | undefined;
  readonly key: string;
  readonly entries: readonly AddedEntry[];
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

function activityEntry(values: Values, spelling: Spelling): AddedEntry {
  return { lines: entryLines("activity", values, spelling), inFlow: flowEntry("activity", values, spelling) };
}

/** A goal with its activities, as an item of the list of goals. */
export function goalEntry(values: Values, activities: readonly Values[], spelling: Spelling): AddedEntry {
  const key = keyName("activities", spelling);
  const below = activities.flatMap((activity) => {
    const [first = "", ...rest] = entryLines("activity", activity, spelling);
    return [`  - ${first}`, ...rest.map((line) => (line === "" ? "" : `    ${line}`))];
  });
  const inFlow = activities.map((activity) => flowEntry("activity", activity, spelling)).join(", ");
  const own = flowEntry("goal", values, spelling);
  return {
    lines: [...entryLines("goal", values, spelling), ...(below.length > 0 ? [`${key}:`, ...below] : [])],
    inFlow: below.length > 0 ? `${own.slice(0, -2)}, ${key}: [${inFlow}] }` : own,
  };
}
