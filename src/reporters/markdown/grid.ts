import { perspectives } from "../../core/report/grid.ts";
import type { PlanReport } from "../../core/report/report.ts";
import { gridsOf, verdictsOf } from "../content/grids.ts";
import { signAndWord } from "../signs.ts";
import { heading, list, table } from "./blocks.ts";
import { type Markdown, md } from "./markdown.ts";
import type { PlanFrame } from "./plan.ts";

/** The focus areas of each pack that has any, by perspective. */
export function gridBlocks(plan: PlanReport, { speaker, level }: PlanFrame): readonly Markdown[] {
  const names = speaker.report.perspectives;
  return gridsOf(plan, speaker).flatMap(({ title, rows, legend, besides }) => [
    heading(level, title),
    table(
      [{ head: names.area }, ...[...perspectives, "all" as const].map((perspective) => ({ head: names[perspective] }))],
      rows.map((row) => [
        md`${row.area.number} ${speaker.in(row.area.title)}`,
        ...verdictsOf(row).map((verdict) => signAndWord(verdict, speaker)),
      ]),
    ),
    md`${legend.join(" · ")}`,
    ...(besides.length > 0 ? [list(besides)] : []),
  ]);
}
