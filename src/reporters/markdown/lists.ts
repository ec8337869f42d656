import { fullId } from "../../core/pack/full-id.ts";
import { emptiness, type List } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { sinceWords } from "../baseline-words.ts";
import { countWords, gapsElsewhere, shownLists } from "../content/lists.ts";
import { notesOf } from "../content/notes.ts";
import { youngerOf } from "../content/younger.ts";
import { heading, list as listed } from "./blocks.ts";
import { findingList } from "./findings.ts";
import { code, joined, type Markdown, md } from "./markdown.ts";
import type { Sheet } from "./plan.ts";

/** All findings of a plan, list by list. */
export function listBlocks(plan: PlanReport, sheet: Sheet): readonly Markdown[] {
  const { report } = sheet.speaker;
  return shownLists(plan, sheet.only).flatMap(({ list, own, findings }) => {
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, sheet.speaker) : "";
    return [
      heading(sheet.level, `${report.lists[list]} (${countWords(own, sheet.speaker)})`),
      ...(own.length > 0 ? entriesOf(list, own, plan, sheet) : [md`${report.empty[emptiness(list, plan)]}`]),
      ...(elsewhere ? [md`${elsewhere}`] : []),
    ];
  });
}

function entriesOf(list: List, findings: readonly Finding[], plan: PlanReport, sheet: Sheet): readonly Markdown[] {
  if (list === "notes") return noteBlocks(findings, plan, sheet);
  return list === "younger" ? youngerBlocks(findings, plan, sheet) : [findingList(findings, plan, sheet)];
}

/** By the first day of each provision. */
function youngerBlocks(findings: readonly Finding[], plan: PlanReport, sheet: Sheet): readonly Markdown[] {
  const { intro, days, say } = youngerOf(findings, plan, sheet);
  return [
    ...(intro ? [md`${intro}`] : []),
    ...days.flatMap(({ introduced, findings }) => [md`${introduced}`, findingList(findings, plan, sheet, say)]),
  ];
}

/** Information, told briefly. */
function noteBlocks(notes: readonly Finding[], plan: PlanReport, sheet: Sheet): readonly Markdown[] {
  const { speaker } = sheet;
  const { bare, others, inGrid } = notesOf(notes, plan, sheet.speaker);
  const brief = (finding: Finding) => {
    const { pack, requirement, span } = finding;
    const where = [code(fullId({ pack, requirement })), speaker.paper.line(span.line), ...sinceWords(finding, speaker)];
    return md`${speaker.in(requirement.shows)} (${joined(where, ", ")})`;
  };
  return [
    // Before the others, as two lists in a row would become one.
    ...(others.length > 0 ? [findingList(others, plan, sheet)] : []),
    ...(bare.length > 0 ? [md`${speaker.report.notShown}:`] : []),
    ...bare.flatMap(([source, findings]) => [md`${source}:`, listed(findings.map(brief))]),
    ...(inGrid > 0 ? [md`${speaker.report.inGrid(inGrid)}`] : []),
  ];
}
