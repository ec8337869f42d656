import { fold } from "../../core/words.ts";
import type { ActivityTable, Entry, GoalEntry, Line, Value } from "../activity-table.ts";
import { columns, noGoal } from "../columns.ts";
import type { Sheet } from "../file/sheet.ts";
import { fillMerged } from "./fill-merged.ts";
import type { Layout } from "./layout.ts";
import type { Remark } from "./remark.ts";
import { hasColumn, type ReadRow, readRow, repeatsHeader } from "./row.ts";

interface Draft {
  readonly row: number;
  readonly values: Map<string, Value>;
  readonly lines: Line[];
}

interface GoalDraft extends Draft {
  readonly activities: Draft[];
}

export interface ReadRows {
  readonly table: ActivityTable;
  readonly remarks: readonly Remark[];
  /** Each municipality that a column of them names. */
  readonly municipalities: readonly string[];
}

const goalFields = new Set(columns.filter(({ of }) => of === "goal").map(({ field }) => field));
/** Fields whose parts may stand on several rows. */
const listFields = new Set(
  columns.filter(({ kind }) => kind !== "text" && kind !== "word").map(({ field }) => field),
);
const area = /^(?:fokusområde|focus area)\b[\s:.]*(.*)$/isu;
const section = /^(?:mål|delmål|fokusområde|utvecklingsområde|insatsområde|målområde|område|goal|objective|focus area)\b/iu;

/** Reads the rows below the headings as goals and activities; a blank goal means that of the row above. */
export function readRows(sheet: Pick<Sheet, "rows" | "merged">, layout: Layout): ReadRows {
  const goals: GoalDraft[] = [];
  const loose: Draft[] = [];
  const remarks: Remark[] = [];
  const municipalities = new Map<string, string>();
  let goal: GoalDraft | undefined;
  let activity: Draft | undefined;
  /** A heading between rows that has nothing below it yet. */
  let pending: { readonly row: number; readonly text: string } | undefined;
  let areas: Value | undefined;

  const filled = fillMerged(sheet);
  for (const [index, own] of sheet.rows.entries()) {
    if (index <= layout.headerRow || own.every((cell) => cell === "") || repeatsHeader(own, layout)) continue;
    const row = readRow(own, filled[index] ?? own, index, layout);
    remarks.push(...row.remarks);
    if (row.municipality !== undefined) municipalities.set(fold(row.municipality), row.municipality);
    const heading = sectionIn(row, own);
    if (heading !== undefined) {
      if (pending) remarks.push({ id: "unplaced", ...pending });
      pending = { row: row.number, text: heading };
      continue;
    }
    if (pending) openSection(pending);
    placeGoal(row);
    placeActivity(row);
  }
  if (pending) remarks.push({ id: "unplaced", ...pending });
  return {
    table: { goals: goals.map((draft) => draft satisfies GoalEntry), loose: loose satisfies readonly Entry[] },
    remarks,
    municipalities: [...municipalities.values()],
  };

  /** A row with one cell that names what stands below it. */
  function sectionIn({ own: cells }: ReadRow, row: readonly string[]): string | undefined {
    const [only] = cells;
    if (cells.length !== 1 || !only || only.index !== layout.columns[0]?.index || layout.columns.length < 3)
      return undefined;
    const text = row[only.index] ?? "";
    const isTitle = only.meaning.kind === "column" && only.meaning.column.key === "title";
    if (hasColumn(layout, "goal", "title")) return area.test(text) ? text : undefined;
    return !isTitle || section.test(text) ? text : undefined;
  }

  function openSection({ row, text }: { readonly row: number; readonly text: string }): void {
    pending = undefined;
    activity = undefined;
    const named = area.exec(text)?.[1]?.trim();
    if (named && hasColumn(layout, "goal", "title")) {
      areas = [named];
      return;
    }
    goal = goalOf(text, undefined, row);
    if (named) goal.values.set("focus_areas", [named]);
  }

  function goalOf(title: string | undefined, id: string | undefined, row: number): GoalDraft {
    const same = (draft: GoalDraft, field: string, words: string | undefined) =>
      words !== undefined && fold(String(draft.values.get(field)?.[0] ?? "")) === fold(words);
    const found =
      goals.find((draft) => same(draft, "id", id)) ??
      goals.find((draft) => same(draft, "title", title) && (id === undefined || !draft.values.has("id")));
    if (found) return found;
    const draft: GoalDraft = { row, values: new Map(), lines: [], activities: [] };
    if (id !== undefined) draft.values.set("id", [id]);
    if (title !== undefined) draft.values.set("title", [title]);
    if (areas) draft.values.set("focus_areas", areas);
    goals.push(draft);
    return draft;
  }

  function placeGoal(row: ReadRow): void {
    const [title] = row.goal.get("title") ?? [];
    const [id] = row.goal.get("id") ?? [];
    if (title === noGoal || title === "-") goal = undefined;
    else if (title !== undefined || id !== undefined) {
      const next = goalOf(title as string | undefined, id as string | undefined, row.number);
      if (next !== goal) activity = undefined;
      goal = next;
    }
    if (!goal) return;
    for (const [field, value] of row.goal) setForGoal(goal, field, value, row.number);
  }

  function setForGoal(draft: GoalDraft, field: string, value: Value, row: number): void {
    const before = draft.values.get(field);
    if (!before) draft.values.set(field, value);
    else if (words(before) !== words(value))
      remarks.push({ id: "otherForGoal", row, heading: headingOf("goal", field), value: words(value) });
  }

  function placeActivity(row: ReadRow): void {
    if (row.activity.has("title")) {
      activity = { row: row.number, values: new Map(row.activity), lines: [...row.lines] };
      if (areas && !goal && !activity.values.has("focus_areas")) activity.values.set("focus_areas", areas);
      (goal?.activities ?? loose).push(activity);
      return;
    }
    const opensGoal = row.own.some(({ meaning }) => meaning.kind === "column" && meaning.column.of === "goal");
    const ofActivity = row.own.filter(({ meaning }) => meaning.kind === "comment" || isOf(meaning, "activity"));
    if (ofActivity.length === 0) return;
    if (opensGoal && goal && !activity) giveToGoal(goal, row);
    else if (activity) goOn(activity, row);
    else remarks.push({ id: "unplaced", row: row.number, text: textOf(row) });
  }

  /** A row with a goal and no activity says who is responsible for the goal, and so on. */
  function giveToGoal(draft: GoalDraft, row: ReadRow): void {
    for (const [field, value] of row.activity)
      if (goalFields.has(field) && field !== "id") setForGoal(draft, field, value, row.number);
      else
        remarks.push({ id: "notForGoal", row: row.number, heading: headingOf("activity", field), value: words(value) });
    for (const { label, text } of row.lines)
      remarks.push({ id: "notForGoal", row: row.number, heading: label, value: text });
  }

  /** A row without a title says more of the activity above: one more who is responsible, one more indicator. */
  function goOn(draft: Draft, row: ReadRow): void {
    for (const [field, value] of row.activity) {
      const before = draft.values.get(field);
      if (!before) draft.values.set(field, value);
      else if (listFields.has(field))
        draft.values.set(field, [...before, ...value.filter((one) => !before.some((other) => isSame(one, other)))]);
      else if (field === "description" && words(before) !== words(value))
        draft.values.set(field, [`${words(before)}\n${words(value)}`]);
      else if (words(before) !== words(value))
        draft.lines.push({ label: headingOf("activity", field), text: words(value) });
    }
    for (const line of row.lines)
      if (!draft.lines.some(({ label, text }) => label === line.label && text === line.text)) draft.lines.push(line);
  }

  function headingOf(of: "goal" | "activity", field: string): string {
    const found = layout.columns.find(
      ({ meaning }) => meaning.kind === "column" && meaning.column.of === of && meaning.column.field === field,
    );
    return found?.heading || field;
  }
}

function isOf(meaning: ReadRow["own"][number]["meaning"], of: "goal" | "activity"): boolean {
  return meaning.kind === "column" && meaning.column.of === of;
}

function isSame(one: Value[number], other: Value[number]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function words(value: Value): string {
  return value.map((one) => (typeof one === "string" ? one : Object.values(one).join(", "))).join("; ");
}

function textOf({ activity, lines }: ReadRow): string {
  return [...[...activity.values()].map(words), ...lines.map(({ text }) => text)].join("; ");
}
