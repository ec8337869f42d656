import type { PlanReport } from "../../core/report.ts";
import { mattersOf } from "../paper/matters.ts";
import { numbersOf } from "../paper/numbers.ts";
import { stateOf } from "../plan-state.ts";
import { type Block, paragraph, paragraphs, point } from "./pieces.ts";
import type { Section, Sheet } from "./sheet.ts";
import { table } from "./table.ts";

/** The first page on a plan: how it stands, the three numbers, and what needs a decision. */
export function frontSections(plan: PlanReport, { speaker, asOf }: Sheet): readonly Section[] {
  const { headings } = speaker.paper;
  const state = [paragraph(stateOf(plan, asOf, speaker), "lead"), numberTable(plan, { speaker })];
  return [
    { title: headings.state, blocks: state },
    { title: headings.decisions, blocks: decisionBlocks(plan, { speaker }) },
  ];
}

function numberTable(plan: PlanReport, { speaker }: Pick<Sheet, "speaker">): Block {
  const numbers = numbersOf(plan, speaker);
  return table(
    numbers.map(({ title }) => ({ head: title })),
    [
      numbers.map(({ count, note }) => ({
        lines: [[String(count), "number"], ...(note ? [[note, "quietCell"] as const] : [])],
      })),
    ],
    { isRuled: false },
  );
}

function decisionBlocks(plan: PlanReport, { speaker }: Pick<Sheet, "speaker">): readonly Block[] {
  const { groups, besides } = mattersOf(plan, speaker);
  return [
    ...groups.flatMap(({ list, matters }) => [
      paragraph(speaker.report.lists[list], "listName"),
      ...matters.flatMap(({ said, facts }) => point(said, facts)),
    ]),
    ...paragraphs(groups.length === 0 ? [speaker.paper.noDecisions] : []),
    ...paragraphs(besides, "after"),
  ];
}
