import { type Audit, type Standing, standingsOf } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { countedLists } from "../../content/counted-lists.ts";
import { type Html, html } from "../../html/html.ts";
import { numbers, prose } from "../../html/pieces.ts";
import type { Section } from "../../html/section.ts";
import { changeWords } from "../change-lists.ts";
import { firstOf, mostNames } from "../limits.ts";
import { planName } from "../plan-name.ts";
import { submittedWords } from "../submitted-words.ts";

/** What there is to see to, and where more is said of it. */
type Matter = readonly [id: string, heading: string, words: string];

/** Who has handed in a plan, the numbers over all of them, and what there is to see to. */
export function stateSection(audit: Audit, speaker: Speaker): Section {
  const { plans, missing = [], change } = audit;
  const { headings } = speaker.audit;
  const standings = standingsOf(audit);
  const among = (validity: Standing["validity"]) =>
    standings.filter((one) => one.validity === validity).map(({ plan }) => planName(plan, speaker));
  const named = (names: readonly string[]) => {
    const { shown, more } = firstOf(names, mostNames);
    return speaker.audit.names(shown, more);
  };
  const matters: readonly Matter[] = [
    ["missing", headings.missing, named(missing.map(({ name }) => name))],
    ["expired", headings.expired, named(among("expired"))],
    ["expiring", headings.expiring, named(among("expiring"))],
    ["change", headings.change, change ? changeWords(change, speaker) : ""],
  ];
  const sums = countedLists.map((list) => ({
    count: plans.reduce((sum, plan) => sum + plan.lists[list], 0),
    title: speaker.report.lists[list],
    target: "matrix",
  }));
  const shown = matters.filter(([, , words]) => words !== "").map(matterOf);
  const content = html`<p class="lead">${submittedWords(audit, speaker)}</p>
${numbers(sums)}${shown.length > 0 && html`<ul class="decisions">\n${shown}</ul>\n`}`;
  return { id: "state", title: speaker.paper.headings.state, content };
}

function matterOf([id, heading, words]: Matter): Html {
  return html`<li>
<p class="list"><a href="#${id}">${heading}</a></p>
<p>${prose(words)}</p>
</li>
`;
}
