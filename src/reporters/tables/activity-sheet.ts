import type { ActivityRow, WrittenValue } from "../../core/plan/activity-rows.ts";
import type { PlanReport } from "../../core/report/report.ts";
import type { Language } from "../../core/text/language.ts";
import { isDay } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { cellOf } from "../../tables/cell.ts";
import { columns, type Column as Field, noGoal, sheetName } from "../../tables/columns.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import type { Cell, Column } from "./table.ts";
import { whoseColumns } from "./whose-columns.ts";

interface Row extends ActivityRow {
  readonly plan: PlanReport;
}

/** What one looks for first; the other columns stand after these, in the order of the format. */
const first = [
  ...["goal_id", "goal_title", "goal_responsible", "id", "title"],
  ...["responsible", "deadline", "status", "completed", "indicator"],
];
/** What one fills in first: these columns are there even when nothing stands in them. */
const always = new Set(["goal_title", "title", "responsible", "deadline", "status", "indicator", "focus_areas"]);
const times = new Set(["deadline", "completed"]);

/** How wide a column may grow; other columns hold few words. */
const widths: Readonly<Record<string, number>> = { id: 12, title: 40, description: 60, indicator: 36, comment: 44 };
const usualWidth = 26;

const ordered: readonly Field[] = [
  ...first.flatMap((key) => columns.filter((field) => field.key === key)),
  ...["activity", "goal"].flatMap((of) => columns.filter((field) => field.of === of && !first.includes(field.key))),
];

/**
 * The activities of the plans, as `plankoll import` takes them back: a row each, with the goal that it stands under.
 *
 * Whose they are stands in it only where there are several plans, as one plan is made of one table.
 */
export function activitySheet(plans: readonly PlanReport[], speaker: Speaker): Sheet {
  const rows = plans.flatMap((plan) => (plan.activities ?? []).map((row): Row => ({ ...row, plan })));
  const shown = ordered.filter(
    (field) => always.has(field.key) || rows.some((row) => writtenIn(row, field).length > 0),
  );
  return sheetOf(
    sheetName[speaker.language],
    [...whoseColumns(plans, speaker), ...shown.map((field) => columnOf(field, speaker.language))],
    rows,
  );
}

function columnOf(field: Field, language: Language): Column<Row> {
  return {
    head: field.heading[language],
    width: widths[field.field] ?? usualWidth,
    cell: (row) => {
      // A blank cell would mean the goal of the row above.
      if (field.key === "goal_title" && !row.goal) return noGoal;
      const words = cellOf(field, writtenIn(row, field), language).trim();
      return times.has(field.field) ? timeCell(words) : words;
    },
  };
}

function writtenIn({ goal, activity }: ActivityRow, { of, field }: Field): readonly WrittenValue[] {
  const values = (of === "goal" ? goal : activity)?.[field] ?? [];
  return values.filter((value) => value !== undefined);
}

/** A day that is one, and a year as a number, as people would write them in a spreadsheet. */
function timeCell(words: string): Cell {
  if (isDay(words)) return { day: words };
  return /^(?:19|20|21)\d\d$/.test(words) ? Number(words) : words;
}
