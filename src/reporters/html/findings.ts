import type { Finding, PlanReport } from "../../core/report/report.ts";
import { gravestFirst, together } from "../content/groups.ts";
import { actionFacts, actionOf, itemFacts, requirementFacts } from "../paper/finding-facts.ts";
import { type Html, html } from "./html.ts";
import { factList, factsOf, inRow, paragraphs } from "./pieces.ts";
import { requirementOf } from "./place.ts";
import type { Sheet } from "./sheet.ts";

/** Findings, the gravest first, each with its severity in the margin. */
export function findingList(
  findings: readonly Finding[],
  plan: PlanReport,
  sheet: Sheet,
  say = (finding: Finding) => sheet.speaker.finding(finding, plan.spelling),
): Html {
  const { severities } = sheet.speaker;
  const entries = together(gravestFirst(findings)).map((group) => {
    const [finding] = group;
    const { severity } = finding;
    const said = group.map(say);
    const facts = [
      ...itemFacts(group, said.join(" "), sheet.speaker),
      ...actionFacts(actionOf(finding, plan, sheet.speaker), sheet.speaker),
    ];
    return html`<li class="finding">
<p class="severity ${severity}">${severities[severity]}</p>
<div>
${paragraphs(said)}${factList("who", factsOf(facts))}${where(finding, plan, sheet)}</div>
</li>
`;
  });
  return html`<ul class="findings">
${entries}</ul>
`;
}

/** Which requirement it is and where that stands written. */
function where(finding: Finding, plan: PlanReport, sheet: Sheet): Html {
  const parts = [...requirementOf(finding, sheet), ...requirementFacts(finding, plan, sheet.speaker)];
  return html`<p class="where">${inRow(parts)}</p>
`;
}
