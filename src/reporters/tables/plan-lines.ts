import type { Report } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { fixedLines } from "../baseline-words.ts";
import { verdictsOf } from "../content/grids.ts";
import { leftOutWords } from "../paper/ending-words.ts";
import { stateOf, titleOf, totalOf } from "../plan-state.ts";
import type { Context } from "../reporter.ts";
import { legendOf } from "../signs.ts";
import { type AboutLine, labelled, packLines, wentByLines } from "./about-sheet.ts";

/** What a workbook on some plans is called: by its plan where there is one. */
export function planTitle({ plans }: Report, speaker: Speaker): string {
  const [plan, ...others] = plans;
  if (!plan || others.length > 0) return speaker.paper.title(plans.length);
  const { municipality, title } = titleOf(plan, speaker);
  return `${municipality}: ${title}`;
}

/** What a report on plans is about, how the plans stand, and how its grid is read. */
export function planLines(report: Report, { speaker, only }: Context): readonly AboutLine[] {
  const { audit, tables } = speaker;
  const { plans, asOf, packs } = report;
  const [plan, ...others] = plans;
  const shown = plans.flatMap(({ focusAreas }) => focusAreas.flatMap(verdictsOf));
  return [
    [speaker.report.head.asOf, { day: asOf }],
    ...labelled(
      speaker.report.head.file,
      plans.map(({ file }) => file),
    ),
    ...packLines(packs, plans, speaker),
    ...wentByLines(report, speaker),
    [tables.labels.summary, plan && others.length === 0 ? stateOf(plan, asOf, speaker) : totalOf(report, speaker)],
    ...labelled(speaker.report.fixed, fixedLines(report, speaker)),
    ...labelled(tables.labels.selection, only === undefined ? [] : [speaker.report.only(speaker.kinds[only])]),
    ...labelled(audit.headings.legend, legendOf(shown, speaker)),
    ...labelled(tables.labels.left, leftOutWords(report, speaker)),
  ];
}
