import { type Audit, type Row, rowsOf } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { countedLists } from "../../content/counted-lists.ts";
import { heading, list, table } from "../../markdown/blocks.ts";
import { type Markdown, md } from "../../markdown/markdown.ts";
import { legendOf, signs } from "../../signs.ts";
import { mostAreas } from "../limits.ts";
import { type AreaGroup, areaGroups, isJudgedBy, shownIn, verdictIn } from "../matrix.ts";
import { planName } from "../plan-name.ts";

/** Municipality by focus area, with the counts; what the columns and the signs are; and that it is no ranking. */
export function matrixBlocks(audit: Audit, speaker: Speaker): readonly Markdown[] {
  const groups = areaGroups(audit);
  const rows = rowsOf(audit);
  const isOne = groups.reduce((sum, { areas }) => sum + areas.length, 0) <= mostAreas;
  const legend = legendOf(shownIn(audit.plans, groups), speaker);
  return [
    heading(2, speaker.audit.headings.matrix),
    matrix(rows, isOne ? groups : [], true, speaker),
    ...groups.flatMap((group) => {
      const own = rows.filter(({ plan }) => isJudgedBy(plan, group.pack));
      return [...keyBlocks(group, speaker), ...(isOne ? [] : [matrix(own, [group], false, speaker)])];
    }),
    ...(legend.length > 0 ? [md`${legend.join(" · ")}`] : []),
    md`${speaker.audit.noRanking}`,
  ];
}

function matrix(rows: readonly Row[], groups: readonly AreaGroup[], hasCounts: boolean, speaker: Speaker): Markdown {
  const { columns } = speaker.audit;
  return table(
    [
      { head: columns.municipality },
      ...groups.flatMap(({ letter, areas }) =>
        areas.map(({ number }) => ({ head: letter + number, align: "center" as const })),
      ),
      ...(hasCounts ? countedLists.map((list) => ({ head: columns[list], align: "right" as const })) : []),
    ],
    rows.map(({ municipality, plan, absence = "missing" }) =>
      plan
        ? [
            planName(plan, speaker),
            ...groups.flatMap(({ pack, areas }) =>
              areas.map((area) => signs[verdictIn(plan, pack, area) ?? "not-applicable"]),
            ),
            ...(hasCounts ? countedLists.map((list) => plan.lists[list]) : []),
          ]
        : [`${municipality?.name}: ${speaker.audit.absence[absence]}`],
    ),
  );
}

/** The areas by number, with the pack above them where there are several. */
function keyBlocks({ letter, pack, areas }: AreaGroup, speaker: Speaker): readonly Markdown[] {
  const key = list(areas.map(({ number, title }) => md`${letter + number} ${speaker.in(title)}`));
  return letter === "" ? [key] : [md`**${letter}** ${speaker.in(pack.title)}`, key];
}
