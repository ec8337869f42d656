import { emptiness, type List } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { gapsElsewhere, shownLists } from "../content/lists.ts";
import { youngerOf } from "../content/younger.ts";
import { findingList } from "./findings.ts";
import { type Html, html } from "./html.ts";
import { noteList } from "./notes.ts";
import { paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import type { Sheet } from "./sheet.ts";

/** All findings of a plan, each list as a section. */
export function listSections(plan: PlanReport, sheet: Sheet): readonly Section[] {
  const { report } = sheet.speaker;
  return shownLists(plan, sheet.only).map(({ list, own, findings }) => {
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, sheet.speaker) : "";
    const entries =
      own.length > 0 ? entriesOf(list, own, plan, sheet) : paragraphs([report.empty[emptiness(list, plan)]]);
    const content = html`${entries}${paragraphs([elsewhere])}`;
    return { id: list, title: report.lists[list], count: own.length, content };
  });
}

function entriesOf(list: List, findings: readonly Finding[], plan: PlanReport, sheet: Sheet): Html {
  if (list === "notes") return noteList(findings, plan, sheet);
  return list === "younger" ? youngerList(findings, plan, sheet) : findingList(findings, plan, sheet);
}

/** What the law has come to ask since the plan was decided, by the first day of each provision. */
function youngerList(findings: readonly Finding[], plan: PlanReport, sheet: Sheet): Html {
  const { intro, days, say } = youngerOf(findings, plan, sheet);
  const level = sheet.level + 1;
  return html`${paragraphs([intro])}${days.map(
    ({ introduced, findings }) => html`<h${level}>${introduced}</h${level}>
${findingList(findings, plan, sheet, say)}`,
  )}`;
}
