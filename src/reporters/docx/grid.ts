import type { Verdict } from "../../core/pack/verdicts.ts";
import { perspectives } from "../../core/report/grid.ts";
import type { PlanReport } from "../../core/report/report.ts";
import type { Frame } from "../content/frame.ts";
import { gridsOf, verdictsOf } from "../content/grids.ts";
import { signAndWord } from "../signs.ts";
import { colors } from "./look.ts";
import { paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

/** What a plan lacks is darker, on paper in black and white too. */
const fills: Readonly<Partial<Record<Verdict, string>>> = {
  gap: colors.tint,
  late: colors.tint,
  partly: colors.wash,
  review: colors.wash,
};

const widths = { child: 1180, adult: 1180, perpetrator: 1380, all: 1180 } as const;

/** The focus areas of each pack that has any, by perspective. */
export function gridSections(plan: PlanReport, { speaker }: Frame): readonly Section[] {
  const { report, paper } = speaker;
  return gridsOf(plan, speaker).map(({ title, about, rows, legend, besides }) => {
    const grid = table(
      [
        { head: report.perspectives.area },
        ...[...perspectives, "all" as const].map((one) => ({ head: report.perspectives[one], width: widths[one] })),
        { head: paper.activities, width: 1120 },
      ],
      rows.map((row) => [
        `${row.area.number} ${speaker.in(row.area.title)}`,
        ...verdictsOf(row).map((verdict) => ({
          lines: [[signAndWord(verdict, speaker)] as const],
          fill: fills[verdict],
        })),
        row.activities,
      ]),
    );
    return {
      title,
      blocks: [...paragraphs([about]), grid, ...paragraphs([legend.join(" · ")], "legend"), ...paragraphs(besides)],
    };
  });
}
