import { isDay } from "../../core/day.ts";
import type { Finding, PlanReport } from "../../core/report.ts";
import { responsibleWords } from "../due/words.ts";
import { type Group, gravestFirst, together } from "../text/findings.ts";
import { sourcesOf } from "../text/sources.ts";
import { type Html, html } from "./html.ts";
import { type Fact, factList, inRow, own, paragraphs } from "./pieces.ts";
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
    const [{ severity }] = group;
    const said = group.map(say);
    return html`<li class="finding">
<p class="severity ${severity}">${severities[severity]}</p>
<div>
${paragraphs(said)}${factList("who", factsOf(group, said.join(" "), plan, sheet))}${where(group[0], plan, sheet)}</div>
</li>
`;
  });
  return html`<ul class="findings">
${entries}</ul>
`;
}

/** What it is about if that is not said, who is to see to it, who usually decides, and the last day: what is known. */
function factsOf([finding]: Group, said: string, plan: PlanReport, { speaker }: Sheet): readonly Fact[] {
  const { label, requirement } = finding;
  const { labels } = speaker.paper;
  const responsible = responsibleFor(finding, plan, speaker);
  const due = dueOf(finding);
  return [
    ...(label && !said.includes(label) ? [[labels.item, own(label)] as Fact] : []),
    ...(responsible ? [[labels.responsible, own(responsible)] as Fact] : []),
    ...(requirement.decides ? [[labels.decides, speaker.in(requirement.decides)] as Fact] : []),
    ...(due ? [[labels.due, due] as Fact] : []),
  ];
}

/** Who is to see to what a finding is about, where the plan says so. */
export function responsibleFor(
  { pointer, item, kind }: Finding,
  { agenda }: PlanReport,
  speaker: Sheet["speaker"],
): string | undefined {
  if (kind === "unassigned" || kind === "privacy") return undefined;
  const due = agenda?.deadlines.find(
    (deadline) =>
      deadline.pointer === pointer ||
      (item !== "" && deadline.item === item && ["goal", "activity"].includes(deadline.matter)),
  );
  return due && due.responsible.kind !== "nobody" ? responsibleWords(due.responsible, speaker) : undefined;
}

/** The last day that something is to be done, where a finding knows of one. */
export function dueOf({ params }: Finding): string | undefined {
  const { due } = params as { readonly due?: unknown };
  return typeof due === "string" && isDay(due) ? due : undefined;
}

/** Where it stands in the file, which requirement it is and where that stands written. */
function where(finding: Finding, plan: PlanReport, { speaker }: Sheet): Html {
  const id = html`<code>${finding.pack}/${finding.requirement.id}</code>`;
  const parts = [speaker.paper.line(finding.span.line), id, ...sourcesOf(finding, plan, speaker)];
  return html`<p class="where">${inRow(parts)}</p>
`;
}
