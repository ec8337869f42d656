import type { Verdict } from "../../core/pack/verdicts.ts";
import { type AreaResult, perspectives } from "../../core/report/grid.ts";
import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { legendOf } from "../signs.ts";

/** A grid for each pack that has focus areas, with what its signs mean and what else there is to say of it. */
export function gridsOf({ packs, focusAreas }: PlanReport, speaker: Speaker) {
  const withAreas = packs.filter((pack) => focusAreas.some((result) => result.pack === pack.id));
  return withAreas.map((pack) => {
    const rows = focusAreas.filter((result) => result.pack === pack.id);
    const name = speaker.in(pack.title);
    return {
      title: speaker.report.focusAreas + (withAreas.length > 1 ? `: ${name}` : ""),
      // Where there are several grids, each says in its title which one it is.
      about: withAreas.length > 1 ? "" : name,
      rows,
      legend: legendOf(rows.flatMap(verdictsOf), speaker),
      besides: rows.flatMap((row) => besidesOf(row, speaker)),
    };
  });
}

/** What an area rests on besides the plan's own work in it. */
function besidesOf({ area, verdict, through, partners }: AreaResult, { report, in: spoken }: Speaker): string[] {
  const titles = through.map(({ title }) => spoken(title));
  return [
    ...(titles.length > 0 ? [report.through(area.number, verdict, titles)] : []),
    ...(partners.length > 0 ? [report.partners(area.number, partners)] : []),
  ];
}

/** By perspective, then that on the area itself. */
export function verdictsOf({ perspectives: own, verdict }: AreaResult): readonly Verdict[] {
  return [...perspectives.map((perspective) => own[perspective]), verdict];
}
