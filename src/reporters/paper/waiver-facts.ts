import type { WaiverResult } from "../../core/report/report.ts";
import { placeOf } from "../../core/text/place.ts";
import type { Speaker } from "../../messages/index.ts";
import type { Fact } from "./fact.ts";

/** Why something is waived, who decided it, and the file where that is another than the plan. */
export function waiverFacts({ waiver }: WaiverResult, { report }: Pick<Speaker, "report">): readonly Fact[] {
  const { waiverLabels, head } = report;
  const { reason, decidedBy, reference, origin } = waiver;
  const decision = [decidedBy, reference].flatMap((part) => (part ? [part.words] : []));
  return [
    ...(reason ? [[waiverLabels.reason, reason.words] as const] : []),
    ...(decision.length > 0 ? [[waiverLabels.decision, ...decision] as const] : []),
    ...(origin ? [[head.file, placeOf(origin.file, { line: origin.line })] as const] : []),
  ];
}
