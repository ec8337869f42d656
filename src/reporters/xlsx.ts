import type { Report } from "../core/report/report.ts";
import type { Context, Reporter } from "./reporter.ts";
import { aboutSheet, type Content, contentLines } from "./tables/about-sheet.ts";
import { activitySheet } from "./tables/activity-sheet.ts";
import { knownColumns } from "./tables/finding-columns.ts";
import { findingRows } from "./tables/finding-rows.ts";
import { gridSheet } from "./tables/grid-sheet.ts";
import { planLines, planTitle } from "./tables/plan-lines.ts";
import { sheetOf } from "./tables/sheet.ts";
import { unreadableSheet } from "./tables/unreadable-sheet.ts";
import { workbookOf } from "./tables/workbook.ts";

/** The activities as a table that can be changed and taken back, what was found, the grid, and what the report is about. */
export default {
  render(report: Report, context: Context): Promise<Uint8Array> {
    const { speaker } = context;
    const title = planTitle(report, speaker);
    const contents = contentsOf(report, context);
    const lines = [...planLines(report, context), ...contentLines(contents, speaker)];
    return workbookOf(title, [...contents.map(({ sheet }) => sheet), aboutSheet(title, lines, context)], speaker);
  },
} satisfies Reporter;

function contentsOf(report: Report, context: Context): readonly Content[] {
  const { plans, unreadable } = report;
  const { speaker } = context;
  const { audit, tables } = speaker;
  const findings = sheetOf(tables.sheets.findings, knownColumns(speaker), findingRows(report, context), {
    fixed: 1,
    none: audit.noneOfThese,
  });
  const activities = activitySheet(plans, speaker);
  return [
    { sheet: activities, about: plans.length === 1 ? tables.activitiesAbout : activities.name },
    { sheet: findings, about: audit.headings.findings },
    { sheet: gridSheet(plans, speaker), about: speaker.report.focusAreas },
    ...(unreadable.length > 0
      ? [{ sheet: unreadableSheet(unreadable, speaker), about: audit.headings.unreadable }]
      : []),
  ];
}
