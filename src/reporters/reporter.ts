import type { Report } from "../core/report.ts";
import type { Kind } from "../core/rule.ts";
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

/** Turns a report into a file. Pure: the same report and context always give the same bytes. */
export interface Reporter {
  render(report: Report, context: Context): string | Uint8Array | Promise<string | Uint8Array>;
}
