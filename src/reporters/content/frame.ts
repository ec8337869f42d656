import type { Kind } from "../../core/report/report.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";

/** What all parts of a report on paper or on a page share. */
export interface Frame {
  readonly speaker: Speaker;
  readonly asOf: Day;
  /** The one list of findings that is shown, where not all are. */
  readonly only: Kind | undefined;
}
