import type { PlanReport, Report } from "../../core/report/report.ts";
import { countedLists } from "../content/counted-lists.ts";
import type { Frame } from "../content/frame.ts";
import { numbersOf } from "../paper/numbers.ts";
import { titleOf, totalOf } from "../plan-state.ts";
import { paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

/** The plans of a report, each with the numbers, and what all of them come to. */
export function overviewSection(whole: Report, { speaker }: Frame): Section {
  const { plans } = whole;
  const { columns } = speaker.audit;
  const row = (plan: PlanReport) => {
    const { municipality, title } = titleOf(plan, speaker);
    return [municipality, title, ...numbersOf(plan, speaker).map(({ count }) => count)];
  };
  const all = table(
    [
      { head: columns.municipality, width: 1900 },
      { head: columns.plan },
      ...countedLists.map((list) => ({ head: columns[list], width: 1130 })),
    ],
    plans.map(row),
  );
  const total = paragraphs([totalOf(whole, speaker)], "lead");
  return { title: speaker.paper.headings.plans, blocks: [...total, ...(plans.length > 0 ? [all] : [])] };
}
