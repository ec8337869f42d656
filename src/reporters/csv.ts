import type { Report } from "../core/report/report.ts";
import type { Context, Reporter } from "./reporter.ts";
import { csvOf } from "./tables/csv.ts";
import { knownColumns } from "./tables/finding-columns.ts";
import { findingRows } from "./tables/finding-rows.ts";

/** The findings of all plans as one table, a line each; what else a report has is in the other formats. */
export default {
  render(report: Report, context: Context): string {
    return csvOf(knownColumns(context.speaker), findingRows(report, context), context.speaker);
  },
} satisfies Reporter;
