import type { Finding, PlanReport } from "../../core/report/report.ts";
import { gravestFirst, together } from "../content/groups.ts";
import { actionFacts, actionOf, itemFacts, requirementFacts } from "../paper/finding-facts.ts";
import type { PageFrame } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { factList, factsOf, inRow, paragraphs } from "./pieces.ts";
import { requirementOf } from "./place.ts";

/** Findings, the gravest first, each with its severity in the margin. */
export function findingList(
  findings: readonly Finding[],
  plan: PlanReport,
  frame: PageFrame,
  say = (finding: Finding) => frame.speaker.finding(finding, plan.spelling),
): Html {
  const { severities } = frame.speaker;
  const entries = together(gravestFirst(findings)).map((group) => {
    const [finding] = group;
    const { severity } = finding;
    const said = group.map(say);
    const facts = [
      ...itemFacts(group, said.join(" "), frame.speaker),
      ...actionFacts(actionOf(finding, plan, frame.speaker), frame.speaker),
    ];
    return html`<li class="finding">
<p class="severity ${severity}">${severities[severity]}</p>
<div>
${paragraphs(said)}${factList("who", factsOf(facts))}${where(finding, plan, frame)}</div>
</li>
`;
  });
  return html`<ul class="findings">
${entries}</ul>
`;
}

/** Which requirement it is and where that stands written. */
function where(finding: Finding, plan: PlanReport, frame: PageFrame): Html {
  const parts = [...requirementOf(finding, frame), ...requirementFacts(finding, plan, frame.speaker)];
  return html`<p class="where">${inRow(parts)}</p>
`;
}
