import type { PlanReport, WaiverResult } from "../../core/report/report.ts";
import { shownWaivers, waiverWords } from "../content/waivers.ts";
import { waiverFacts } from "../paper/waiver-facts.ts";
import type { PageFrame } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { factList, factsOf, paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";

/** The decisions to accept a gap, each with what became of it. */
export function waiverSections(plan: PlanReport, frame: PageFrame): readonly Section[] {
  const shown = shownWaivers(plan);
  if (shown.length === 0) return [];
  const content = html`<ul class="findings">
${shown.map((result) => entry(result, plan, frame))}</ul>
`;
  return [{ id: "waivers", title: frame.speaker.report.waivers, count: shown.length, content }];
}

function entry(result: WaiverResult, { packs }: PlanReport, { speaker }: PageFrame): Html {
  return html`<li>
${paragraphs(waiverWords(result, speaker, packs))}${factList("who", factsOf(waiverFacts(result, speaker)))}</li>
`;
}
