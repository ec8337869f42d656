import type { Pack } from "../../core/pack/pack.ts";
import type { PlanReport, Report } from "../../core/report/report.ts";
import { visible } from "../../core/text/visible.ts";
import type { Day } from "../../core/time/day.ts";
import { noticesOf } from "../notices.ts";
import { packName } from "../pack-name.ts";
import { titleOf } from "../plan-state.ts";
import { wentBy } from "../went-by.ts";
import { hang, wrap } from "./lines.ts";
import type { Page } from "./page.ts";
import { widthOf } from "./width.ts";

/** Which plan this is and what it is judged by; with the notices of the packs that were not named before. */
export function headBlock(plan: PlanReport, report: Report, newPacks: readonly Pack[], page: Page): string[] {
  const { head } = page.speaker.report;
  const { municipality, title } = titleOf(plan, page.speaker);
  return titleBlock(
    `${municipality}: ${title}`,
    [
      // Not wrapped: one must be able to copy the name of a file.
      [head.file, () => [visible(plan.file)]],
      ...judgedBy(report.asOf, plan.packs, noticesOf(newPacks, [plan], page.speaker), page),
      ...wentByRows(report, page),
    ],
    page,
  );
}

type Row = readonly [label: string, lines: (room: number) => readonly string[]];

/** A title with a rule below it, and what there is to say about it, each thing with its label in the margin. */
export function titleBlock(title: string, rows: readonly Row[], { paint, width }: Page): string[] {
  const lines = wrap(title, width);
  const margin = Math.max(...rows.map(([label]) => widthOf(label))) + 2;
  return [
    ...lines.map(paint.heading),
    paint.quiet("─".repeat(Math.max(...lines.map((line) => widthOf(line))))),
    ...rows.flatMap(([label, lines]) => hang(label.padEnd(margin), lines(width - margin))),
  ];
}

/** The configuration and the baseline, where there are any. */
export function wentByRows(report: Pick<Report, "config" | "baseline">, { speaker }: Page): readonly Row[] {
  return wentBy(report, speaker).map(([label, words = ""]) => [label, (room) => wrap(words, room)]);
}

/** The day, the packs, and the notices of some of them. */
export function judgedBy(
  asOf: Day,
  packs: readonly Pack[],
  notices: readonly string[],
  { speaker }: Page,
): readonly Row[] {
  const { head } = speaker.report;
  return [
    [head.asOf, () => [asOf]],
    [head.packs, (room) => packs.flatMap((pack) => wrap(packName(pack, speaker), room))],
    ...notices.map((notice): Row => [head.notice, (room) => wrap(notice, room)]),
  ];
}
