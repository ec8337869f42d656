import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import type { Frame } from "../content/frame.ts";
import type { Matters } from "../paper/matters.ts";
import { type CountedList, numbersOf } from "../paper/numbers.ts";
import { stateOf } from "../plan-state.ts";
import { mattersThatFit } from "./first-page.ts";
import { type Block, closePoint, paragraph, paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

/** The first page on a plan: how it stands, the numbers, and what needs a decision. */
export function frontSections(plan: PlanReport, { speaker, asOf }: Frame): readonly Section[] {
  const { headings } = speaker.paper;
  const state = stateOf(plan, asOf, speaker);
  const numbers = numbersOf(plan, speaker);
  const matters = mattersThatFit(plan, { state, numbers, speaker });
  return [
    { title: headings.state, blocks: [paragraph(state, "lead"), numberTable(numbers)] },
    { title: headings.decisions, blocks: decisionBlocks(matters, speaker) },
  ];
}

function numberTable(numbers: readonly CountedList[]): Block {
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

function decisionBlocks({ groups, besides }: Matters, { report, paper }: Speaker): readonly Block[] {
  return [
    ...groups.flatMap(({ list, matters }) => [
      paragraph(report.lists[list], "listName"),
      ...matters.flatMap(({ said, facts }) => closePoint(said, facts)),
    ]),
    ...paragraphs(groups.length === 0 ? [paper.noDecisions] : []),
    ...paragraphs(besides, "after"),
  ];
}
