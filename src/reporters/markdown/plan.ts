import type { PlanReport } from "../../core/report/report.ts";
import type { Frame } from "../content/frame.ts";
import { unjudgedOf } from "../content/unjudged.ts";
import { gridBlocks } from "./grid.ts";
import { listBlocks } from "./lists.ts";
import { type Markdown, md } from "./markdown.ts";
import { waiverBlocks } from "./waivers.ts";

/** What all parts of a plan's report share. */
export interface PlanFrame extends Frame {
  /** Of the headings within the plan. */
  readonly level: 2 | 3;
}

/** What there is to say of a plan after its state. */
export function planBlocks(plan: PlanReport, frame: PlanFrame): readonly Markdown[] {
  const unjudged = unjudgedOf(plan, frame.asOf, frame.speaker);
  return [
    ...listBlocks(plan, frame),
    ...gridBlocks(plan, frame),
    ...waiverBlocks(plan, frame),
    ...(unjudged ? [md`${unjudged}`] : []),
  ];
}
