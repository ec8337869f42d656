import type { PlanReport } from "../../core/report/report.ts";
import { numbersOf } from "../paper/numbers.ts";
import { stateOf } from "../plan-state.ts";
import { decisionList } from "./decisions.ts";
import { html } from "./html.ts";
import { numbers, prose } from "./pieces.ts";
import type { Section } from "./section.ts";
import type { Sheet } from "./sheet.ts";

/** The first page on a plan: how it stands, the three numbers, and what needs a decision. */
export function frontSections(plan: PlanReport, sheet: Sheet): readonly Section[] {
  const { speaker, asOf, prefix, only } = sheet;
  const { headings } = speaker.paper;
  const cards = numbersOf(plan, speaker).map(({ list, ...card }) => ({
    ...card,
    // With `only` the list may not be there to lead to.
    target: only === undefined ? prefix + list : undefined,
  }));
  const state = html`<p class="lead">${prose(stateOf(plan, asOf, speaker))}</p>
${numbers(cards)}`;
  return [
    { id: "state", title: headings.state, content: state },
    { id: "decisions", title: headings.decisions, content: decisionList(plan, sheet) },
  ];
}
