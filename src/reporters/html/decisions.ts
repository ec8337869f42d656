import type { Decision } from "../../core/decisions.ts";
import type { List } from "../../core/lists.ts";
import type { Finding, PlanReport } from "../../core/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { dueOf, responsibleFor } from "./findings.ts";
import { type Html, html } from "./html.ts";
import { type Fact, factList, own, paragraphs } from "./pieces.ts";
import type { Sheet } from "./sheet.ts";

/** More than this would not leave the first page a page. */
const mostGaps = 8;
const mostTitles = 5;

/** What needs a decision, by the lists that it stands in; then what else the lists have. */
export function decisionList(decisions: readonly Decision[], plan: PlanReport, sheet: Sheet): Html {
  const { paper } = sheet.speaker;
  const gaps = decisions.filter(({ list }) => list === "gaps");
  const left = new Set(gaps.slice(mostGaps));
  const shown = decisions.filter((decision) => !left.has(decision));
  const told = new Set(decisions.flatMap(({ findings }) => findings));
  const among = (severity: Finding["severity"]) =>
    plan.findings.filter((finding) => finding.severity === severity && !told.has(finding)).length;
  const groups = [...new Set(shown.map(({ list }) => list))].map(
    (list) => html`<li>
<p class="list">${linkTo(list, sheet)}</p>
<ul>
${shown.filter((decision) => decision.list === list).map((decision) => entry(decision, plan, sheet.speaker))}</ul>
</li>
`,
  );
  return html`${
    groups.length > 0 ? html`<ul class="decisions">\n${groups}</ul>\n` : paragraphs([paper.noDecisions])
  }${paragraphs([
    left.size > 0 ? paper.moreGaps(left.size) : "",
    paper.besides({ warnings: among("warning"), infos: among("info") }),
  ])}`;
}

/** With `only` the list may not be there to lead to. */
function linkTo(list: List, { speaker, prefix, only }: Sheet): Html | string {
  const name = speaker.report.lists[list];
  return only === undefined ? html`<a href="#${prefix}${list}">${name}</a>` : name;
}

function entry(decision: Decision, plan: PlanReport, speaker: Speaker): Html {
  const { labels } = speaker.paper;
  const [{ requirement }] = decision.findings;
  const dues = new Set(decision.findings.flatMap((finding) => dueOf(finding) ?? []));
  const owners = new Set(decision.findings.flatMap((finding) => responsibleFor(finding, plan, speaker) ?? []));
  return html`<li>
${paragraphs(said(decision, plan, speaker))}${factList("who", [
  ...(owners.size === 1 ? [[labels.responsible, own([...owners].join())] as Fact] : []),
  ...(requirement.decides ? [[labels.decides, speaker.in(requirement.decides)] as Fact] : []),
  ...(dues.size === 1 ? [[labels.due, [...dues].join()] as Fact] : []),
])}</li>
`;
}

/** A matter in a sentence or two: of a gap only what it is, as the list says how it is mended. */
function said({ list, findings }: Decision, plan: PlanReport, speaker: Speaker): readonly string[] {
  const titles = [...new Set(findings.flatMap(({ label }) => label || []))].slice(0, mostTitles);
  if (list === "unassigned") return [speaker.paper.unassigned(findings.length, titles)];
  if (list === "late") return [speaker.paper.late(findings.length, titles)];
  const [{ pack, requirement }] = findings;
  const judged = plan.assessments.find((one) => one.pack === pack && one.requirement.id === requirement.id);
  return list === "gaps" && judged?.verdict === "gap"
    ? [`${speaker.report.notShown} ${speaker.in(requirement.shows)}.`]
    : findings.map((finding) => speaker.finding(finding, plan.spelling));
}
