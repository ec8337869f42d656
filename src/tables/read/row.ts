import { ownerKind } from "../../core/plan/owner.ts";
import { fold } from "../../core/text/words.ts";
import { readWhen } from "../../core/time/when.ts";
import type { Line, Value } from "../activity-table.ts";
import type { Column } from "../columns.ts";
import { lettersOf } from "../file/sheet.ts";
import type { Layout, Meaning, ReadColumn } from "./layout.ts";
import type { Remark } from "./remark.ts";
import { readCell } from "./value.ts";

const times = new Set(["deadline", "completed"]);

/** What one row says of its goal and of its activity. */
export interface ReadRow {
  /** One-based. */
  readonly number: number;
  readonly goal: ReadonlyMap<string, Value>;
  readonly activity: ReadonlyMap<string, Value>;
  readonly lines: readonly Line[];
  readonly remarks: readonly Remark[];
  /** Cells with something in them, those of a merged cell's later rows not counted. */
  readonly own: readonly ReadColumn[];
  readonly municipality: string | undefined;
}

/** Reads one row; `filled` has merged cells written out, `own` has not. */
export function readRow(own: readonly string[], filled: readonly string[], index: number, layout: Layout): ReadRow {
  const number = index + 1;
  const goal = new Map<string, Value>();
  const activity = new Map<string, Value>();
  const lines: Line[] = [];
  const remarks: Remark[] = [];
  let municipality: string | undefined;
  for (const { index, heading, meaning } of layout.columns) {
    const isTitle = meaning.kind === "column" && meaning.column.key === "title";
    // An activity's title that spans rows is one activity, the rest of which goes on below.
    const cell = (isTitle ? own : filled)[index] ?? "";
    if (cell === "" || meaning.kind === "unused") continue;
    if (meaning.kind === "municipality") municipality = cell;
    else if (meaning.kind === "comment") lines.push({ label: labelOf(heading, index), text: cell });
    else readInto(meaning.column, cell, heading);
  }
  return {
    number,
    goal,
    activity,
    lines,
    remarks,
    own: layout.columns.filter(({ index }) => (own[index] ?? "") !== ""),
    municipality,
  };

  function readInto(column: Column, cell: string, heading: string): void {
    const values = column.of === "goal" ? goal : activity;
    const { value, unknown } = readCell(column, cell);
    if (value.length > 0) values.set(column.field, [...(values.get(column.field) ?? []), ...value]);
    for (const one of value) {
      if (typeof one !== "string") continue;
      const about = { row: number, heading, value: one };
      if (times.has(column.field) && readWhen(one).kind === "unreadable")
        remarks.push({ id: "unreadableTime", ...about });
      if (column.kind === "owners" && ownerKind(one) === "nobody") remarks.push({ id: "nobody", ...about });
    }
    if (unknown === undefined) return;
    const isTime = column.field === "horizon" && readWhen(unknown).kind !== "unreadable";
    if (isTime && !hasColumn(layout, column.of, "deadline") && !values.has("deadline")) {
      values.set("deadline", [unknown]);
      remarks.push({ id: "asDeadline", row: number, heading, value: unknown });
    } else if (column.of === "goal") remarks.push({ id: "notForGoal", row: number, heading, value: unknown });
    else {
      lines.push({ label: heading, text: unknown });
      remarks.push({ id: "unknownWord", row: number, heading, value: unknown });
    }
  }
}

/** The name of a line in the comment: the heading without line breaks, or the column's letter where it has none. */
function labelOf(heading: string, index: number): string {
  return heading === "" ? lettersOf(index) : heading.replace(/\s+/g, " ").replace(/(?<![\s:])[\s:]+$/, "");
}

export function isOf(meaning: Meaning, of: Column["of"]): boolean {
  return meaning.kind === "column" && meaning.column.of === of;
}

export function hasColumn({ columns }: Layout, of: Column["of"], field: string): boolean {
  return columns.some(
    ({ meaning }) => meaning.kind === "column" && meaning.column.of === of && meaning.column.field === field,
  );
}

/** Whether a row says the headings once more, as at the top of a new page. */
export function repeatsHeader(row: readonly string[], { columns }: Layout): boolean {
  const filled = columns.filter(({ index }) => (row[index] ?? "") !== "");
  return filled.length > 1 && filled.every(({ index, heading }) => fold(row[index] ?? "") === fold(heading));
}
