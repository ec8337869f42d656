import type { FailOn } from "../core/judging/fails.ts";
import type { Kind, Report } from "../core/report/report.ts";
import type { Speaker } from "../messages/index.ts";

/** What a reporter may know besides the report. */
export interface Context {
  readonly speaker: Speaker;
  readonly color: boolean;
  /** How many columns the reader's screen has. */
  readonly columns: number;
  /** The program's own version. */
  readonly version: string;
  /** Lists only findings of this kind; verdicts and counts are of everything all the same. */
  readonly only?: Kind | undefined;
}

/** What the reports of `check` may know besides: how the run is judged, and where its files stand in their repository. */
export interface CheckContext extends Context {
  readonly failOn: FailOn;
  /** Names what was asked for: the same for the same folder, packs and kind from day to day, another for others. */
  readonly asked: string;
  /** Whether whoever reads the report shows what is suppressed as if it were not, as GitHub's code scanning does. */
  readonly showsSuppressed: boolean;
  /** The path of a file from the root of the repository, by the name that the report has for it; undefined for what has no place there. */
  pathOf(file: string): string | undefined;
}

/** Turns a report into a file. Pure: the same report and context always give the same bytes. */
export interface Reporter<C extends Context = CheckContext> {
  render(report: Report, context: C): string | Uint8Array | Promise<string | Uint8Array>;
}
