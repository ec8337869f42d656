import { emptiness, type List } from "../../core/lists.ts";
import type { Finding, PlanReport } from "../../core/report.ts";
import { gapsElsewhere, shownLists } from "../text/lists.ts";
import { notesOf } from "../text/notes.ts";
import { youngerOf } from "../text/younger.ts";
import { findingTable } from "./findings.ts";
import { type Block, heading, paragraph, paragraphs, point } from "./pieces.ts";
import type { Section, Sheet } from "./sheet.ts";

/** All findings of a plan, each list as a section. */
export function listSections(plan: PlanReport, sheet: Sheet): readonly Section[] {
  const { report } = sheet.speaker;
  return shownLists(plan, sheet.only).map(({ list, own, findings }) => {
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, sheet) : "";
    const entries =
      own.length > 0 ? entriesOf(list, own, plan, sheet) : paragraphs([report.empty[emptiness(list, plan)]]);
    return { title: report.lists[list], count: own.length, blocks: [...entries, ...paragraphs([elsewhere], "after")] };
  });
}

function entriesOf(list: List, findings: readonly Finding[], plan: PlanReport, sheet: Sheet): readonly Block[] {
  if (list === "notes") return noteBlocks(findings, plan, sheet);
  return list === "younger" ? youngerBlocks(findings, plan, sheet) : [findingTable(findings, plan, sheet)];
}

/** What the law has come to ask since the plan was decided, by the first day of each provision. */
function youngerBlocks(findings: readonly Finding[], plan: PlanReport, sheet: Sheet): readonly Block[] {
  const { intro, days, say } = youngerOf(findings, plan, sheet);
  return [
    ...paragraphs([intro]),
    ...days.flatMap(({ introduced, findings }) => [heading(3, introduced), findingTable(findings, plan, sheet, say)]),
  ];
}

/** Information: what the plan as a whole does not show, in groups by where it stands written; then the rest. */
function noteBlocks(notes: readonly Finding[], plan: PlanReport, sheet: Sheet): readonly Block[] {
  const { speaker } = sheet;
  const { bare, others, inGrid } = notesOf(notes, plan, sheet);
  const brief = ({ pack, requirement, span }: Finding) =>
    `${speaker.in(requirement.shows)} (${pack}/${requirement.id}, ${speaker.paper.line(span.line)})`;
  return [
    ...paragraphs(bare.length > 0 ? [`${speaker.report.notShown}:`] : []),
    ...bare.flatMap(([source, findings]) => [
      paragraph(source, "listName"),
      ...findings.flatMap((finding) => point([brief(finding)])),
    ]),
    ...(others.length > 0 ? [findingTable(others, plan, sheet)] : []),
    ...paragraphs([inGrid > 0 ? speaker.report.inGrid(inGrid) : ""], "after"),
  ];
}
