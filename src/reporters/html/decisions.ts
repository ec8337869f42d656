import type { List } from "../../core/report/lists.ts";
import type { PlanReport } from "../../core/report/report.ts";
import { type Matter, mattersOf } from "../paper/matters.ts";
import type { PageFrame } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { factList, factsOf, paragraphs } from "./pieces.ts";

/** What needs a decision, by the lists that it stands in; then what else the lists have. */
export function decisionList(plan: PlanReport, frame: PageFrame): Html {
  const { groups, besides } = mattersOf(plan, frame.speaker);
  const lists = groups.map(
    ({ list, matters }) => html`<li>
<p class="list">${linkTo(list, frame)}</p>
<ul>
${matters.map(entry)}</ul>
</li>
`,
  );
  return html`${
    lists.length > 0 ? html`<ul class="decisions">\n${lists}</ul>\n` : paragraphs([frame.speaker.paper.noDecisions])
  }${paragraphs(besides)}`;
}

/** With `only` the list may not be there to lead to. */
function linkTo(list: List, { speaker, prefix, only }: PageFrame): Html | string {
  const name = speaker.report.lists[list];
  return only === undefined ? html`<a href="#${prefix}${list}">${name}</a>` : name;
}

function entry({ said, facts }: Matter): Html {
  return html`<li>
${paragraphs(said)}${factList("who", factsOf(facts))}</li>
`;
}
