import type { Report } from "../core/report/report.ts";
import markdown, { markdownFront } from "./markdown.ts";
import type { Context } from "./reporter.ts";

/** The Markdown report for the page of a run, in at most so many bytes; only its front where all of it is too long. */
export function stepSummary(report: Report, context: Context, most: number): string {
  const whole = markdown.render(report, context);
  const bytes = new TextEncoder().encode(whole).length;
  return bytes <= most ? whole : markdownFront(report, context, context.speaker.ci.tooLong);
}
