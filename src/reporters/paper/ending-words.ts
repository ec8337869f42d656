import { type LeftOut, type PlanReport, summarize } from "../../core/report/report.ts";
import { visible } from "../../core/text/visible.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { unjudgedOf } from "../content/unjudged.ts";

/** What a plan comes to, and what there was no reason to judge. */
export function endingWords(plan: PlanReport, asOf: Day, speaker: Speaker): readonly string[] {
  return [speaker.report.summary(summarize([plan])), unjudgedOf(plan, asOf, speaker)].filter(Boolean);
}

/** So many of the files that were passed over are named. */
const mostNamed = 5;

/** The files that were passed over. */
export function leftOutWords(
  { skipped, ignored = 0, config }: LeftOut,
  { report }: Pick<Speaker, "report">,
): readonly string[] {
  return [
    ...(skipped.length > 0
      ? [
          report.skipped(
            skipped.slice(0, mostNamed).map((name) => visible(name)),
            skipped.length,
          ),
        ]
      : []),
    ...(ignored > 0 ? [report.ignored(ignored, config?.file ?? "")] : []),
  ];
}
