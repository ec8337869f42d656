import type { Audit } from "../../../core/audit/audit.ts";
import type { RequirementTally } from "../../../core/audit/tally.ts";
import { fullId } from "../../../core/pack/full-id.ts";
import { fill, hang, wrap } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { widthOf } from "../../text/width.ts";
import { missedByWords, missedRequirements } from "../missed-requirements.ts";
import { moreLines } from "./beside-names.ts";

/** The requirements turned round: what most plans do not show, and which plans. */
export function requirementsBlock(audit: Audit, page: Page): readonly string[] {
  const { speaker, paint, width } = page;
  const { headings, requirementsAbout, shownByAll, more: moreWords } = speaker.audit;
  const { shown, more, none, shownByAll: met } = missedRequirements(audit, speaker);
  const count = shown.length + more;
  const margin = Math.max(0, ...shown.map((tally) => widthOf(missedOf(tally, page))));
  return [
    paint.heading(`${headings.requirements} (${count})`),
    "",
    ...hang("  ", wrap(count > 0 ? requirementsAbout : none, width - 2)),
    ...shown.flatMap((tally) => [
      "",
      ...hang(`  ${missedOf(tally, page).padStart(margin)}  `, lines(tally, audit, page, width - margin - 4)),
    ]),
    ...(more > 0 ? ["", ...moreLines(moreWords(more), width)] : []),
    ...(met > 0 ? ["", ...hang("  ", wrap(shownByAll(met), width - 2))] : []),
  ];
}

function missedOf({ missedBy, judged }: RequirementTally, { speaker }: Page): string {
  return speaker.audit.missedOf(missedBy.length, judged);
}

function lines(tally: RequirementTally, { plans }: Audit, { speaker, paint }: Page, room: number): readonly string[] {
  const { pack, requirement, judged, missedBy } = tally;
  // That it is all of them stands in the margin.
  const hasAll = missedBy.length === judged && judged > 1;
  const id = [...wrap(fullId({ pack, requirement }), room), speaker.levels[requirement.level]];
  return [
    ...wrap(speaker.in(requirement.title), room),
    ...(hasAll ? [] : wrap(missedByWords(tally, plans, speaker), room)),
    ...fill(id, " · ", room).map(paint.quiet),
  ];
}
