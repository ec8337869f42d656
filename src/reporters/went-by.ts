import type { Report } from "../core/report/report.ts";
import { visible } from "../core/text/visible.ts";
import type { Speaker } from "../messages/index.ts";
import type { Fact } from "./paper/fact.ts";

/** The configuration and the baseline that a run went by, as it would be another report without them. */
export function wentBy(
  { config, baseline }: Pick<Report, "config" | "baseline">,
  { report }: Pick<Speaker, "report">,
): readonly Fact[] {
  const { head } = report;
  return [
    ...(config
      ? [[head.config, report.config(visible(config.file), Object.keys(config.severities).length)] as const]
      : []),
    ...(baseline ? [[head.baseline, report.baseline(visible(baseline.file), baseline.added)] as const] : []),
  ];
}
