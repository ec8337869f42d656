import { emptiness, type List } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { gapsElsewhere, shownLists } from "../content/lists.ts";
import { youngerOf } from "../content/younger.ts";
import { findingList } from "./findings.ts";
import type { PageFrame } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { noteList } from "./notes.ts";
import { paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";

/** All findings of a plan, each list as a section. */
export function listSections(plan: PlanReport, frame: PageFrame): readonly Section[] {
  const { report } = frame.speaker;
  return shownLists(plan, frame.only).map(({ list, own, findings }) => {
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, frame.speaker) : "";
    const entries =
      own.length > 0 ? entriesOf(list, own, plan, frame) : paragraphs([report.empty[emptiness(list, plan)]]);
    const content = html`${entries}${paragraphs([elsewhere])}`;
    return { id: list, title: report.lists[list], count: own.length, content };
  });
}

function entriesOf(list: List, findings: readonly Finding[], plan: PlanReport, frame: PageFrame): Html {
  if (list === "notes") return noteList(findings, plan, frame);
  return list === "younger" ? youngerList(findings, plan, frame) : findingList(findings, plan, frame);
}

/** What the law has come to ask since the plan was decided, by the first day of each provision. */
function youngerList(findings: readonly Finding[], plan: PlanReport, frame: PageFrame): Html {
  const { intro, days, say } = youngerOf(findings, plan, frame);
  const level = frame.level + 1;
  return html`${paragraphs([intro])}${days.map(
    ({ introduced, findings }) => html`<h${level}>${introduced}</h${level}>
${findingList(findings, plan, frame, say)}`,
  )}`;
}
