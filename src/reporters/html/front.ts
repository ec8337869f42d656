import type { PlanReport } from "../../core/report/report.ts";
import { numbersOf } from "../paper/numbers.ts";
import { stateOf } from "../plan-state.ts";
import { decisionList } from "./decisions.ts";
import type { PageFrame } from "./frame.ts";
import { html } from "./html.ts";
import { numbers, prose } from "./pieces.ts";
import type { Section } from "./section.ts";

/** The first page on a plan: how it stands, the numbers, and what needs a decision. */
export function frontSections(plan: PlanReport, frame: PageFrame): readonly Section[] {
  const { speaker, asOf, prefix, only } = frame;
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
    { id: "decisions", title: headings.decisions, content: decisionList(plan, frame) },
  ];
}
