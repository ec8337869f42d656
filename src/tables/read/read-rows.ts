import { fold } from "../../core/text/words.ts";
import type { ActivityTable, Value } from "../activity-table.ts";
import { type Column, columns, noGoal } from "../columns.ts";
import type { Sheet } from "../file/sheet.ts";
import { type Draft, type GoalDraft, goalIndex, goOn, wordsOf } from "./draft.ts";
import { fillMerged } from "./fill-merged.ts";
import type { Layout } from "./layout.ts";
import type { Remark } from "./remark.ts";
import { hasColumn, isOf, type ReadRow, readRow, repeatsHeader } from "./row.ts";
import { areaIn, sectionIn, subheadingIn } from "./section.ts";
import { endOf, isNumberAlone } from "./unread.ts";

export interface ReadRows {
  readonly table: ActivityTable;
  readonly remarks: readonly Remark[];
  /** Each municipality that a column of them names. */
  readonly municipalities: readonly string[];
}

const goalFields = new Set(columns.filter(({ of }) => of === "goal").map(({ field }) => field));

/**
 * Reads the rows below the headings as goals and activities; a blank goal means that of the row above. A row without a
 * title is an activity only by an id that is known already.
 */
export function readRows(
  sheet: Pick<Sheet, "rows" | "merged">,
  layout: Layout,
  isKnown: (id: string) => boolean = () => false,
): ReadRows {
  const goals: GoalDraft[] = [];
  const known = goalIndex();
  const loose: Draft[] = [];
  const remarks: Remark[] = [];
  const municipalities = new Map<string, string>();
  let goal: GoalDraft | undefined;
  let activity: Draft | undefined;
  /** A heading between rows that has nothing below it yet. */
  let section: { readonly row: number; readonly text: string } | undefined;
  let areas: Value | undefined;

  const filled = fillMerged(sheet);
  const end = endOf(sheet);
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= layout.headerRow || cells.every((cell) => cell === "") || repeatsHeader(cells, layout)) continue;
    if (index > end) {
      dropSection();
      remarks.push({ id: "unplaced", row: index + 1, text: cells.filter((cell) => cell !== "").join("; ") });
      continue;
    }
    const row = readRow(cells, filled[index] ?? cells, index, layout);
    if (isNumberAlone(row, cells)) continue;
    remarks.push(...row.remarks);
    if (row.municipality !== undefined) municipalities.set(fold(row.municipality), row.municipality);
    const text = sectionIn(row, cells, layout);
    if (text !== undefined) {
      dropSection();
      section = { row: row.number, text };
      continue;
    }
    const subheading = isKnownId(row) ? undefined : subheadingIn(row, cells);
    if (subheading !== undefined) {
      // Nor does what stands below it go on with what stands above.
      activity = undefined;
      remarks.push({ id: "subheading", row: row.number, text: subheading });
      continue;
    }
    if (section) openSection(section);
    placeGoal(row);
    placeActivity(row);
  }
  dropSection();
  return { table: { goals, loose }, remarks, municipalities: [...municipalities.values()] };

  function dropSection(): void {
    if (section) remarks.push({ id: "unplaced", ...section });
    section = undefined;
  }

  function openSection({ row, text }: { readonly row: number; readonly text: string }): void {
    section = undefined;
    activity = undefined;
    const area = areaIn(text);
    if (area !== undefined && hasColumn(layout, "goal", "title")) {
      areas = [area];
      return;
    }
    goal = goalCalled(text, undefined, row);
    if (area !== undefined) goal.values.set("focus_areas", [area]);
  }

  function goalCalled(title: string | undefined, id: string | undefined, row: number): GoalDraft {
    const found = known.find(title, id);
    if (found) return found;
    const draft: GoalDraft = { row, values: new Map(), lines: [], activities: [] };
    if (id !== undefined) draft.values.set("id", [id]);
    if (title !== undefined) draft.values.set("title", [title]);
    if (areas) draft.values.set("focus_areas", areas);
    goals.push(draft);
    known.add(draft);
    return draft;
  }

  function placeGoal(row: ReadRow): void {
    const [title, id] = ["title", "id"].map((field) => row.goal.get(field)).map((value) => value && wordsOf(value));
    if (title === noGoal || title === "-") {
      goal = undefined;
      activity = undefined;
      return;
    }
    if (title !== undefined || id !== undefined) {
      const next = goalCalled(title, id, row.number);
      if (next !== goal) activity = undefined;
      goal = next;
    }
    if (!goal) return;
    for (const [field, value] of row.goal) setForGoal(goal, field, value, row.number, "goal");
    if (title !== undefined || id !== undefined) known.add(goal);
  }

  function setForGoal(draft: GoalDraft, field: string, value: Value, row: number, of: Column["of"]): void {
    const before = draft.values.get(field);
    if (!before) draft.values.set(field, value);
    else if (wordsOf(before) !== wordsOf(value))
      remarks.push({ id: "otherForGoal", row, heading: headingOf(of, field), value: wordsOf(value) });
  }

  function isKnownId({ activity }: ReadRow): boolean {
    const id = activity.get("id");
    return id !== undefined && isKnown(wordsOf(id));
  }

  function placeActivity(row: ReadRow): void {
    const isNumbered = row.own.some(({ meaning }) => meaning.kind === "column" && meaning.column.key === "id");
    if (row.activity.has("title") || (isNumbered && isKnownId(row))) {
      activity = { row: row.number, values: new Map(row.activity), lines: [...row.lines] };
      if (areas && !goal && !activity.values.has("focus_areas")) activity.values.set("focus_areas", areas);
      (goal?.activities ?? loose).push(activity);
      return;
    }
    if (!row.own.some(({ meaning }) => meaning.kind === "comment" || isOf(meaning, "activity"))) return;
    if (isNumbered) {
      activity = undefined;
      remarks.push({ id: "unplaced", row: row.number, text: textsOf(row) });
      return;
    }
    const opensGoal = row.own.some(({ meaning }) => isOf(meaning, "goal"));
    if (opensGoal && goal && !activity) giveToGoal(goal, row);
    else if (activity) goOn(activity, row, (field) => headingOf("activity", field));
    else remarks.push({ id: "unplaced", row: row.number, text: textsOf(row) });
  }

  function textsOf({ activity, lines }: ReadRow): string {
    return [...[...activity.values()].map(wordsOf), ...lines.map(({ text }) => text)].join("; ");
  }

  /** A row with a goal and no activity says who is responsible for the goal, and so on. */
  function giveToGoal(draft: GoalDraft, row: ReadRow): void {
    for (const [field, value] of row.activity)
      if (goalFields.has(field)) setForGoal(draft, field, value, row.number, "activity");
      else notForGoal(row.number, headingOf("activity", field), wordsOf(value));
    for (const { label, text } of row.lines) notForGoal(row.number, label, text);
  }

  function notForGoal(row: number, heading: string, value: string): void {
    remarks.push({ id: "notForGoal", row, heading, value });
  }

  function headingOf(of: Column["of"], field: string): string {
    const found = layout.columns.find(
      ({ meaning }) => meaning.kind === "column" && meaning.column.of === of && meaning.column.field === field,
    );
    return found?.heading || field;
  }
}
