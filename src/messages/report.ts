import type { Day } from "../core/day.ts";
import type { Perspective } from "../core/grid.ts";
import type { List } from "../core/lists.ts";
import type { Summary, Verdict } from "../core/report.ts";
import type { WaiverResult } from "../core/waive.ts";

/** What reports that people read say around the findings, in one language. */
export interface ReportTexts {
  readonly head: Readonly<Record<"file" | "asOf" | "packs" | "notice", string>>;
  readonly untitled: string;
  readonly unknownMunicipality: string;
  edition(edition: string): string;
  only(kind: string): string;
  readonly lists: Readonly<Record<List, string>>;
  /** A list without entries. */
  readonly none: string;
  /** What of the gaps stands among the notes. */
  moreGaps(count: number): string;
  /** How the sentence begins that the plan does not show what a requirement asks. */
  readonly notShown: string;
  /** What of the notes stands in the grid. */
  inGrid(count: number): string;
  /** None of the legal bases was read in the source. */
  readonly notVerified: string;
  younger(since: Day): string;
  readonly focusAreas: string;
  readonly perspectives: Readonly<Record<Perspective | "all" | "area", string>>;
  /** What each verdict means, where its sign stands alone. */
  readonly legend: Readonly<Record<Verdict, string>>;
  /** Through which areas of other packs the plan shows work in an area. */
  through(area: number, titles: readonly string[]): string;
  readonly waivers: string;
  readonly waiverStatus: Readonly<Record<WaiverResult["status"], string>>;
  until(day: Day): string;
  waived(count: number): string;
  /** One line on one plan: what it shows of what was judged. */
  summary(summary: Summary): string;
  readonly unreadable: string;
  /** One line on all files. */
  total(plans: number, unreadable: number, summary: Summary): string;
  /** Files in folders that are not marked as plans. */
  skipped(count: number): string;
  readonly noPlans: string;
}
