import type { PlanReport } from "../../core/report.ts";
import { visible } from "../../core/visible.ts";
import type { WaiverResult } from "../../core/waive.ts";
import { shownWaivers, waiverWords } from "../text/waivers.ts";
import { type Html, html } from "./html.ts";
import { type Fact, factList, inRow, own, paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import type { Sheet } from "./sheet.ts";

/** The decisions to accept a gap, each with what became of it. */
export function waiverSections(plan: PlanReport, sheet: Sheet): readonly Section[] {
  const shown = shownWaivers(plan);
  if (shown.length === 0) return [];
  const content = html`<ul class="findings">
${shown.map((result) => entry(result, sheet))}</ul>
`;
  return [{ id: "waivers", title: sheet.speaker.report.waivers, count: shown.length, content }];
}

function entry(result: WaiverResult, { speaker }: Sheet): Html {
  const { waiverLabels, head } = speaker.report;
  const { reason, decidedBy, reference, origin } = result.waiver;
  const decision = [decidedBy, reference].flatMap((part) => (part ? [own(part.words)] : []));
  const facts: Fact[] = [
    ...(reason ? [[waiverLabels.reason, own(reason.words)] as Fact] : []),
    ...(decision.length > 0 ? [[waiverLabels.decision, inRow(decision)] as Fact] : []),
    ...(origin ? [[head.file, own(`${visible(origin.file)}:${origin.line}`)] as Fact] : []),
  ];
  return html`<li>
${paragraphs(waiverWords(result, speaker))}${factList("who", facts)}</li>
`;
}
