import type { Day } from "../core/time/day.ts";

/** What reports for CI and code hosts say besides the findings, in one language. */
export interface CiTexts {
  /** The requirement, so to speak, that a file which could not be judged falls short of. */
  readonly readable: Readonly<Record<"title" | "about", string>>;
  /** How many findings are about a file that has no place in the repository, and are therefore not told. */
  outside(file: string, count: number): string;
  /** How many findings are told, and how many are not as the reader takes no more. */
  cut(shown: number, left: number): string;
  /** That only the first so many are shown by the reader. */
  shownFirst(most: number): string;
  /** How many findings that are waived are not told, as the reader would show them as open. */
  waivedLeftOut(count: number): string;
  /** A decision to accept a gap: its last day, and what is known of the decision. */
  waived(expires: Day | undefined, facts: readonly string[]): string;
  /** What paths are told from. */
  readonly root: string;
  notApplicable(day: Day): string;
  /** Since when a baseline knows of something. */
  known(since: Day): string;
  /** That what the baseline knows is counted and not shown. */
  readonly knownNotShown: string;
  /** How many sentences of the same sort follow. */
  more(count: number): string;
  asOf(day: Day): string;
  /** That a code host shows only the first of so many. */
  readonly shownInPart: string;
  /** That only the beginning of a report is shown. */
  readonly tooLong: string;
}
