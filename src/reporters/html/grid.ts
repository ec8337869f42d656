import { type AreaResult, perspectives } from "../../core/report/grid.ts";
import type { PlanReport } from "../../core/report/report.ts";
import { gridsOf, verdictsOf } from "../content/grids.ts";
import type { PageFrame } from "./frame.ts";
import { html } from "./html.ts";
import { areaTitle, paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";
import { legend, verdictMark } from "./verdict.ts";

/** The focus areas of each pack that has any, by perspective. */
export function gridSections(plan: PlanReport, { speaker, prefix }: PageFrame): readonly Section[] {
  const { report, paper } = speaker;
  const mark = (verdict: AreaResult["verdict"]) => verdictMark(verdict, speaker, "shown");
  return gridsOf(plan, speaker).map(({ title, about, rows, besides }, i) => {
    const id = i === 0 ? "grid" : `grid-${i + 1}`;
    const grid = table({
      id: `${prefix}${id}-t`,
      kind: "grid",
      caption: title,
      about,
      columns: [
        { head: report.perspectives.area, kind: "name" },
        ...perspectives.map((perspective) => ({ head: report.perspectives[perspective], kind: "verdict" })),
        { head: report.perspectives.all, kind: "verdict" },
        { head: paper.activities, kind: "number" },
      ],
      rows: rows.map((row) => [
        html`<span class="nr">${row.area.number}</span> ${areaTitle(speaker.in(row.area.title))}`,
        ...verdictsOf(row).map(mark),
        row.activities,
      ]),
    });
    return { id, title, content: html`${grid}${legend(rows.flatMap(verdictsOf), speaker)}${paragraphs(besides)}` };
  });
}
