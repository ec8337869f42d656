import type { Kind, PlanReport } from "../../core/report/report.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { unjudgedOf } from "../content/unjudged.ts";
import { gridBlocks } from "./grid.ts";
import { listBlocks } from "./lists.ts";
import { type Markdown, md } from "./markdown.ts";
import { waiverBlocks } from "./waivers.ts";

/** What all parts of a plan's report share. */
export interface Sheet {
  readonly speaker: Speaker;
  readonly asOf: Day;
  readonly only: Kind | undefined;
  /** Of the headings within the plan. */
  readonly level: 2 | 3;
}

/** What there is to say of a plan after its state. */
export function planBlocks(plan: PlanReport, sheet: Sheet): readonly Markdown[] {
  const unjudged = unjudgedOf(plan, sheet.asOf, sheet.speaker);
  return [
    ...listBlocks(plan, sheet),
    ...gridBlocks(plan, sheet),
    ...waiverBlocks(plan, sheet),
    ...(unjudged ? [md`${unjudged}`] : []),
  ];
}
