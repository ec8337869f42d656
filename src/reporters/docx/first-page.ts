import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { type Matters, type Most, mattersOf } from "../paper/matters.ts";
import type { CountedList } from "../paper/numbers.ts";
import { titleOf } from "../plan-state.ts";
import { factWords } from "./pieces.ts";

interface Front {
  readonly state: string;
  readonly numbers: readonly CountedList[];
  readonly speaker: Speaker;
}

/** From what one would like to tell of to what there is always room for; the lists have it all. */
const measures: readonly Most[] = [
  { gaps: 8, titles: 5 },
  { gaps: 5, titles: 3 },
  { gaps: 3, titles: 2 },
  { gaps: 1, titles: 1 },
];

/** In points: what a page has beside what stands on every first page, with some to spare as letters differ. */
const room = 470;

/** What needs a decision, in as many words as the first page has room for. */
export function mattersThatFit(plan: PlanReport, { state, numbers, speaker }: Front): Matters {
  const { title } = titleOf(plan, speaker);
  const notes = numbers.map(({ note }) => heightOf(note, 34, 10));
  const taken = heightOf(title, 62, 17) + heightOf(plan.file, 70, 11) + heightOf(state, 82, 15) + Math.max(...notes);
  const all = measures.map((most) => mattersOf(plan, speaker, most));
  const [last] = all.slice(-1);
  return all.find((matters) => taken + heightOfMatters(matters) <= room) ?? last ?? mattersOf(plan, speaker);
}

function heightOfMatters({ groups, besides }: Matters): number {
  const points = groups.flatMap(({ matters }) =>
    matters.flatMap(({ said, facts }) =>
      said.map((text, i) => [text, ...(i === 0 ? facts.map(factWords) : [])].join()),
    ),
  );
  return (
    groups.length * 19 +
    points.reduce((sum, text) => sum + heightOf(text, 90, 13) + 2, 0) +
    besides.reduce((sum, text) => sum + heightOf(text, 94, 13) + 8, 0)
  );
}

/** Of a text in points, by how many of its characters a line takes and how high a line is. */
function heightOf(text: string, inLine: number, height: number): number {
  return Math.ceil(text.length / inLine) * height;
}
