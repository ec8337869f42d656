import type { Frame } from "../content/frame.ts";

/** What all parts of a page share. */
export interface PageFrame extends Frame {
  /** The level of the headings of sections: 2, or 3 where several plans have sections of their own. */
  readonly level: number;
  /** Before the ids of sections, so that those of several plans differ. */
  readonly prefix: string;
  /** Whether the plan stands beside the page, so that its lines can be gone to. */
  readonly isBesidePlan?: boolean;
}
