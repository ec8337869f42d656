import { emptiness, type List } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { sinceWords } from "../baseline-words.ts";
import type { Frame } from "../content/frame.ts";
import { gapsElsewhere, shownLists } from "../content/lists.ts";
import { notesOf } from "../content/notes.ts";
import { youngerOf } from "../content/younger.ts";
import { requirementWords } from "../paper/finding-facts.ts";
import { findingTable } from "./findings.ts";
import { type Block, heading, paragraph, paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";
import { unbroken } from "./unbroken.ts";

/** All findings of a plan, each list as a section. */
export function listSections(plan: PlanReport, frame: Frame): readonly Section[] {
  const { report } = frame.speaker;
  return shownLists(plan, frame.only).map(({ list, own, findings }) => {
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, frame.speaker) : "";
    const entries =
      own.length > 0 ? entriesOf(list, own, plan, frame) : paragraphs([report.empty[emptiness(list, plan)]]);
    return { title: report.lists[list], count: own.length, blocks: [...entries, ...paragraphs([elsewhere], "after")] };
  });
}

function entriesOf(list: List, findings: readonly Finding[], plan: PlanReport, frame: Frame): readonly Block[] {
  if (list === "notes") return noteBlocks(findings, plan, frame);
  return list === "younger" ? youngerBlocks(findings, plan, frame) : [findingTable(findings, plan, frame)];
}

/** What the law has come to ask since the plan was decided, by the first day of each provision. */
function youngerBlocks(findings: readonly Finding[], plan: PlanReport, frame: Frame): readonly Block[] {
  const { intro, days, say } = youngerOf(findings, plan, frame);
  return [
    ...paragraphs([intro]),
    ...days.flatMap(({ introduced, findings }) => [heading(3, introduced), findingTable(findings, plan, frame, say)]),
  ];
}

/** Information: what is to be looked at in its place, then what the plan as a whole does not show, with its source. */
function noteBlocks(notes: readonly Finding[], plan: PlanReport, frame: Frame): readonly Block[] {
  const { report, audit, in: spoken } = frame.speaker;
  const { bare, others, inGrid } = notesOf(notes, plan, frame.speaker);
  const rows = bare.flatMap(([source, findings]) =>
    findings.map((finding) => {
      const { requirement } = finding;
      const where = [requirementWords(finding, frame.speaker), ...sinceWords(finding, frame.speaker)].join(" · ");
      return [{ lines: [[spoken(requirement.shows)], [where, "quietCell"]] as const }, unbroken(source)];
    }),
  );
  return [
    ...(others.length > 0 ? [findingTable(others, plan, frame)] : []),
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
