import type { PlanReport, Report } from "../../core/report/report.ts";
import { countedLists, countIn } from "../content/counted-lists.ts";
import { titleOf, totalOf } from "../plan-state.ts";
import type { PageFrame } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { own, paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

/** The plans of a report, each with the numbers, and what all of them come to. */
export function overviewSection(whole: Report, { speaker }: PageFrame): Section {
  const { plans } = whole;
  const { report, audit, paper } = speaker;
  const row = (plan: PlanReport, i: number): (Html | number)[] => {
    const { municipality, title } = titleOf(plan, speaker);
    return [
      html`<a href="#plan-${i + 1}">${own(municipality)}</a>`,
      own(title),
      ...countedLists.map((list) => countIn(list, plan.findings)),
    ];
  };
  const all = table({
    id: "overview-t",
    kind: "overview",
    caption: paper.headings.plans,
    about: totalOf(whole, speaker),
    columns: [
      { head: audit.columns.municipality, kind: "name" },
      { head: audit.columns.plan },
      ...countedLists.map((list) => ({ head: audit.columns[list], kind: "number" })),
    ],
    rows: plans.map(row),
  });
  const content = plans.length > 0 ? all : paragraphs([report.noPlans]);
  return { id: "plans", title: paper.headings.plans, content };
}
