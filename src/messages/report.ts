import type { Verdict } from "../core/pack/verdicts.ts";
import type { Perspective } from "../core/report/grid.ts";
import type { Emptiness, List } from "../core/report/lists.ts";
import type { Summary, WaiverResult } from "../core/report/report.ts";
import type { Day } from "../core/time/day.ts";

/** What reports that people read say around the findings, in one language. */
export interface ReportTexts {
  readonly head: Readonly<Record<"file" | "asOf" | "packs" | "notice" | "config" | "baseline", string>>;
  readonly untitled: string;
  readonly unknownMunicipality: string;
  edition(edition: string): string;
  only(kind: string): string;
  readonly lists: Readonly<Record<List, string>>;
  /** A list without entries, by what that means. */
  readonly empty: Readonly<Record<Emptiness, string>>;
  /** How many notes stand further down. */
  moreGaps(count: number): string;
  /** How many findings stand among the provisions younger than the plan. */
  youngerGaps(count: number): string;
  /** How the sentence begins that the plan does not show what a requirement asks. */
  readonly notShown: string;
  /** The beginning of a sentence that says of a requirement's `shows` that the plan does not. */
  doesNotShow(shows: string): string;
  /** What of the notes stands in the grid. */
  inGrid(count: number): string;
  /** None of the legal bases was read in the source. */
  readonly notVerified: string;
  younger(since: Day): string;
  /** The day of the plan's latest decision, and how many provisions here are younger. */
  youngerThan(decided: Day, provisions: number): string;
  /** Stands above what came with the law that day, perhaps in an act that is gone by now. */
  introduced(since: Day): string;
  readonly focusAreas: string;
  readonly perspectives: Readonly<Record<Perspective | "all" | "area", string>>;
  /** What each verdict means, where its sign stands alone. */
  readonly legend: Readonly<Record<Verdict, string>>;
  /** Through which areas of other packs the plan shows work in an area. */
  through(area: number, verdict: Verdict, titles: readonly string[]): string;
  /** Which partners an area rests on, where the plan has no work of its own in it. */
  partners(area: number, names: readonly (string | undefined)[]): string;
  readonly waivers: string;
  readonly waiverStatus: Readonly<Record<WaiverResult["status"], (expires: Day | undefined) => string>>;
  /** What comes before a waiver's reason, and before who decided it. */
  readonly waiverLabels: Readonly<Record<"reason" | "decision", string>>;
  /** The titles of what is waived, and how many findings that takes out of the count. */
  waived(titles: readonly string[], count: number): string;
  /** One line on one plan: what it shows of what was judged. */
  summary(summary: Summary): string;
  /** How many requirements there was no reason to judge on the day. */
  /** So many of all plans were judged by the law but by no agreement. */
  noAgreement(count: number, ofAll: number): string;
  notApplicable(count: number, day: Day): string;
  /** How many of those were not in force, and which, where they are few. */
  notInForce(count: number, ofAll: number, ids: readonly string[]): string;
  readonly unreadable: string;
  /** One line on all files. */
  total(plans: number, unreadable: number, summary: Summary): string;
  /** Files in folders that are not marked as plans. */
  skipped(names: readonly string[], count: number): string;
  /** Files in folders that the configuration passes over. */
  ignored(count: number, file: string): string;
  /** The configuration, and how many requirements it gives another severity. */
  config(file: string, regraded: number): string;
  /** Since when a baseline knows of a finding. */
  known(since: Day): string;
  /** How many of all the findings in a list are known. */
  knownAmong(count: number, all: number): string;
  /** Stands above those in a list. */
  readonly knownHeading: string;
  /** How many findings are known, since when the oldest of them, and how many days that is. */
  knownCount(params: { count: number; oldest: Day; days: number }): string;
  /** The baseline, and how many findings this run took into it. */
  baseline(file: string, added: number): string;
  /** Above what the baseline has and the plans no more. */
  readonly fixed: string;
  /** Of whose plan, what it is now shows, and about what in it. */
  fixedEntry(params: { plan: string; requirement: string; item: string; since: Day }): string;
  /** What becomes of those in the baseline: whether they have been taken out of it. */
  fixedEnd(isPruned: boolean): string;
  readonly noPlans: string;
}
