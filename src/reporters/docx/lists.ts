import { emptiness, type List } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { sinceWords } from "../baseline-words.ts";
import { gapsElsewhere, shownLists } from "../content/lists.ts";
import { notesOf } from "../content/notes.ts";
import { youngerOf } from "../content/younger.ts";
import { requirementWords } from "../paper/finding-facts.ts";
import { findingTable } from "./findings.ts";
import { type Block, heading, paragraph, paragraphs } from "./pieces.ts";
import type { Section, Sheet } from "./sheet.ts";
import { table } from "./table.ts";
import { unbroken } from "./unbroken.ts";

/** All findings of a plan, each list as a section. */
export function listSections(plan: PlanReport, sheet: Sheet): readonly Section[] {
  const { report } = sheet.speaker;
  return shownLists(plan, sheet.only).map(({ list, own, findings }) => {
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, sheet.speaker) : "";
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

/** Information: what is to be looked at in its place, then what the plan as a whole does not show, with its source. */
function noteBlocks(notes: readonly Finding[], plan: PlanReport, sheet: Sheet): readonly Block[] {
  const { report, audit, in: spoken } = sheet.speaker;
  const { bare, others, inGrid } = notesOf(notes, plan, sheet.speaker);
  const rows = bare.flatMap(([source, findings]) =>
    findings.map((finding) => {
      const { requirement } = finding;
      const where = [requirementWords(finding, sheet.speaker), ...sinceWords(finding, sheet.speaker)].join(" · ");
      return [{ lines: [[spoken(requirement.shows)], [where, "quietCell"]] as const }, unbroken(source)];
    }),
  );
  return [
    ...(others.length > 0 ? [findingTable(others, plan, sheet)] : []),
    // Two tables in a row would become one.
    ...(rows.length > 0
      ? [
          paragraph(`${report.notShown}:`, "after"),
          table([{ head: audit.columns.requirement }, { head: audit.columns.source, width: 3400 }], rows),
        ]
      : []),
    ...paragraphs(inGrid > 0 ? [report.inGrid(inGrid)] : [], "after"),
  ];
}
