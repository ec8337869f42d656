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
import type { PlanFrame } from "./plan.ts";

/** All findings of a plan, list by list. */
export function listBlocks(plan: PlanReport, frame: PlanFrame): readonly Markdown[] {
  const { report } = frame.speaker;
  return shownLists(plan, frame.only).flatMap(({ list, own, findings }) => {
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, frame.speaker) : "";
    return [
      heading(frame.level, `${report.lists[list]} (${countWords(own, frame.speaker)})`),
      ...(own.length > 0 ? entriesOf(list, own, plan, frame) : [md`${report.empty[emptiness(list, plan)]}`]),
      ...(elsewhere ? [md`${elsewhere}`] : []),
    ];
  });
}

function entriesOf(list: List, findings: readonly Finding[], plan: PlanReport, frame: PlanFrame): readonly Markdown[] {
  if (list === "notes") return noteBlocks(findings, plan, frame);
  return list === "younger" ? youngerBlocks(findings, plan, frame) : [findingList(findings, plan, frame)];
}

/** By the first day of each provision. */
function youngerBlocks(findings: readonly Finding[], plan: PlanReport, frame: PlanFrame): readonly Markdown[] {
  const { intro, days, say } = youngerOf(findings, plan, frame);
  return [
    ...(intro ? [md`${intro}`] : []),
    ...days.flatMap(({ introduced, findings }) => [md`${introduced}`, findingList(findings, plan, frame, say)]),
  ];
}

/** Information, told briefly. */
function noteBlocks(notes: readonly Finding[], plan: PlanReport, frame: PlanFrame): readonly Markdown[] {
  const { speaker } = frame;
  const { bare, others, inGrid } = notesOf(notes, plan, frame.speaker);
  const brief = (finding: Finding) => {
    const { pack, requirement, span } = finding;
    const where = [code(fullId({ pack, requirement })), speaker.paper.line(span.line), ...sinceWords(finding, speaker)];
    return md`${speaker.in(requirement.shows)} (${joined(where, ", ")})`;
  };
  return [
    // Before the others, as two lists in a row would become one.
    ...(others.length > 0 ? [findingList(others, plan, frame)] : []),
    ...(bare.length > 0 ? [md`${speaker.report.notShown}:`] : []),
    ...bare.flatMap(([source, findings]) => [md`${source}:`, listed(findings.map(brief))]),
    ...(inGrid > 0 ? [md`${speaker.report.inGrid(inGrid)}`] : []),
  ];
}
