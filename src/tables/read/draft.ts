import { fold } from "../../core/text/words.ts";
import type { Line, Value } from "../activity-table.ts";
import { columns } from "../columns.ts";
import type { ReadRow } from "./row.ts";

/** An activity, or a goal, of which later rows may say more. */
export interface Draft {
  readonly row: number;
  readonly values: Map<string, Value>;
  readonly lines: Line[];
}

export interface GoalDraft extends Draft {
  readonly activities: Draft[];
}

/** Fields whose parts may stand on several rows. */
const listFields = new Set(columns.filter(({ kind }) => kind !== "text" && kind !== "word").map(({ field }) => field));

/** Takes in a row without a title, which says more of the activity above: one more who is responsible, another indicator. */
export function goOn(draft: Draft, row: ReadRow, headingOf: (field: string) => string): void {
  for (const [field, value] of row.activity) {
    const before = draft.values.get(field);
    if (!before) draft.values.set(field, value);
    else if (listFields.has(field))
      draft.values.set(field, [...before, ...value.filter((one) => !before.some((other) => isSame(one, other)))]);
    else if (wordsOf(before) === wordsOf(value)) continue;
    else if (field === "description") draft.values.set(field, [`${wordsOf(before)}\n${wordsOf(value)}`]);
    else draft.lines.push({ label: headingOf(field), text: wordsOf(value) });
  }
  for (const line of row.lines)
    if (!draft.lines.some(({ label, text }) => label === line.label && text === line.text)) draft.lines.push(line);
}

/** The goals of a table so far, by what they are called. */
export interface GoalIndex {
  /** The goal of a title or an id; of an id first, as a title may be written in several ways. */
  find(title: string | undefined, id: string | undefined): GoalDraft | undefined;
  /** Takes in a goal, once more when it has got an id or a title. */
  add(goal: GoalDraft): void;
}

export function goalIndex(): GoalIndex {
  const byId = new Map<string, GoalDraft>();
  const byTitle = new Map<string, GoalDraft[]>();
  const named = ({ values }: Draft, field: string) => {
    const value = values.get(field);
    return value && fold(wordsOf(value));
  };
  return {
    find: (title, id) =>
      (id === undefined ? undefined : byId.get(fold(id))) ??
      (title === undefined ? undefined : byTitle.get(fold(title)))?.find(
        ({ values }) => id === undefined || !values.has("id"),
      ),
    add: (goal) => {
      const [id, title] = ["id", "title"].map((field) => named(goal, field));
      if (id !== undefined && !byId.has(id)) byId.set(id, goal);
      const same = title === undefined ? undefined : byTitle.get(title);
      if (same && same.at(-1) !== goal) same.push(goal);
      else if (title !== undefined && !same) byTitle.set(title, [goal]);
    },
  };
}

/** A value in words, for a remark. */
export function wordsOf(value: Value): string {
  return value.map((one) => (typeof one === "string" ? one : Object.values(one).join(", "))).join("; ");
}

function isSame(one: Value[number], other: Value[number]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
