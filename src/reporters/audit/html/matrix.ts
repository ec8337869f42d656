import { type Audit, type Row, rowsOf } from "../../../core/audit/audit.ts";
import type { PlanRecord } from "../../../core/audit/record.ts";
import type { Speaker } from "../../../messages/index.ts";
import { countedLists } from "../../content/counted-lists.ts";
import { type Html, html } from "../../html/html.ts";
import { areaTitle, own, paragraphs } from "../../html/pieces.ts";
import type { Section } from "../../html/section.ts";
import { table } from "../../html/table.ts";
import { legend, verdictMark } from "../../html/verdict.ts";
import { mostAreas } from "../limits.ts";
import { type AreaGroup, areaGroups, isJudgedBy, shownIn, verdictIn } from "../matrix.ts";
import { planName } from "../plan-name.ts";

/** Municipality by focus area, with the counts; what the signs mean; and that it is no ranking. */
export function matrixSection(audit: Audit, speaker: Speaker): Section {
  const { headings, noRanking } = speaker.audit;
  const groups = areaGroups(audit);
  const rows = rowsOf(audit);
  const isOne = groups.reduce((sum, { areas }) => sum + areas.length, 0) <= mostAreas;
  const first = { id: "matrix-t", about: noRanking, rows, groups: isOne ? groups : [], hasCounts: true };
  const others = groups.map((group, i) => ({
    id: `matrix-${i + 1}-t`,
    about: speaker.in(group.pack.title),
    rows: rows.filter(({ plan }) => isJudgedBy(plan, group.pack)),
    groups: [group],
    hasCounts: false,
  }));
  const tables = [first, ...(isOne ? [] : others)].map((parts) => matrix(parts, speaker));
  const keys = groups.map((group) => areaKey(group, speaker));
  const content = html`${tables}${keys}${legend(shownIn(audit.plans, groups), speaker)}`;
  const none = paragraphs([speaker.report.noPlans]);
  return { id: "matrix", title: headings.matrix, content: rows.length > 0 ? content : none };
}

interface MatrixParts {
  readonly id: string;
  readonly about: string;
  readonly rows: readonly Row[];
  readonly groups: readonly AreaGroup[];
  readonly hasCounts: boolean;
}

function matrix({ id, about, rows, groups, hasCounts }: MatrixParts, speaker: Speaker): Html {
  const { columns, headings } = speaker.audit;
  const cells = (plan: PlanRecord) => [
    own(planName(plan, speaker)),
    ...groups.flatMap(({ pack, areas }) =>
      areas.map((area) => verdictMark(verdictIn(plan, pack, area) ?? "not-applicable", speaker, "hidden")),
    ),
    ...(hasCounts ? countedLists.map((list) => plan.lists[list]) : []),
  ];
  const spans = groups.map(({ pack, areas }) => ({ head: speaker.in(pack.title), span: areas.length }));
  return table({
    id,
    kind: "matrix",
    caption: headings.matrix,
    about,
    columns: [
      { head: columns.municipality, kind: "name" },
      ...groups.flatMap(({ letter, areas }) =>
        areas.map(({ number, title }) => ({
          head: html`<span class="nr">${letter + number}</span> <span class="title">${areaTitle(speaker.in(title))}</span>`,
          kind: "area",
        })),
      ),
      ...(hasCounts ? countedLists.map((list) => ({ head: columns[list], kind: "number" })) : []),
    ],
    ...(groups.length > 1
      ? { groups: [{ head: "", span: 1 }, ...spans, ...(hasCounts ? [{ head: "", span: countedLists.length }] : [])] }
      : {}),
    rows: rows.map(({ municipality, plan, absence = "missing" }) =>
      plan ? cells(plan) : { head: municipality?.name ?? "", across: speaker.audit.absence[absence] },
    ),
  });
}

/** The areas by number: on a narrow screen the heads have room for no more, though they still say it all to a listener. */
function areaKey({ letter, areas }: AreaGroup, speaker: Speaker): Html {
  const entries = areas.map(
    ({ number, title }) => html`<li><span class="nr">${letter + number}</span> ${areaTitle(speaker.in(title))}</li>\n`,
  );
  return html`<ul class="key" aria-hidden="true">
${entries}</ul>
`;
}
