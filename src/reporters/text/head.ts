import type { Day } from "../../core/day.ts";
import type { Pack } from "../../core/pack.ts";
import type { PlanReport } from "../../core/report.ts";
import { visible } from "../../core/visible.ts";
import { hang, widthOf, wrap } from "./lines.ts";
import type { Page } from "./page.ts";

/** Which plan this is and what it is judged by; with the notices of the packs that were not named before. */
export function headBlock(plan: PlanReport, asOf: Day, newPacks: readonly Pack[], page: Page): string[] {
  const { speaker, paint, width } = page;
  const { head, edition, untitled, unknownMunicipality } = speaker.report;
  const municipality = plan.municipality?.name ?? plan.municipalityWords ?? unknownMunicipality;
  const title = wrap(`${municipality}: ${plan.title ?? untitled}`, width);
  const margin = Math.max(...Object.values(head).map((label) => widthOf(label))) + 2;
  const room = width - margin;
  const row = (label: string, lines: readonly string[]) => hang(label.padEnd(margin), lines);
  return [
    ...title.map(paint.heading),
    paint.quiet("─".repeat(Math.max(...title.map((line) => widthOf(line))))),
    // Not wrapped: one must be able to copy the name of a file.
    ...row(head.file, [visible(plan.file)]),
    ...row(head.asOf, [asOf]),
    ...row(
      head.packs,
      plan.packs.flatMap((pack) => wrap(`${speaker.in(pack.title)} (${edition(pack.edition)})`, room)),
    ),
    ...newPacks.flatMap(({ notice }) => (notice ? row(head.notice, wrap(speaker.in(notice), room)) : [])),
  ];
}
