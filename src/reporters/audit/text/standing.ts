import { type Audit, type Standing, standingsOf } from "../../../core/audit/audit.ts";
import { wrap } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { tableGap, tableLines } from "../../text/table.ts";
import { widthOf } from "../../text/width.ts";
import { firstOf, mostNames } from "../limits.ts";
import { planName } from "../plan-name.ts";
import { besideNames, moreLines } from "./beside-names.ts";

/** The heads of columns are broken at this, to leave room for the names. */
const widestHead = 16;

/** How old the plans are, the oldest first; then those whose validity is over, or soon will be. */
export function standingBlocks(audit: Audit, page: Page): readonly (readonly string[])[] {
  const { expired, expiring, noneExpired, noneExpiring, headings } = page.speaker.audit;
  const standings = standingsOf(audit);
  const of = (validity: Standing["validity"]) => standings.filter((standing) => standing.validity === validity);
  return [
    ageBlock(standings, page),
    validityBlock(headings.expired, of("expired"), expired, noneExpired, page),
    validityBlock(headings.expiring, of("expiring"), expiring, noneExpiring(audit.within), page),
  ];
}

function ageBlock(standings: readonly Standing[], page: Page): readonly string[] {
  const { speaker, paint, width } = page;
  const { headings, columns, undated, more: moreWords } = speaker.audit;
  if (standings.length === 0)
    return [paint.heading(headings.standing), "", ...moreLines(speaker.report.noPlans, width)];
  const { shown, more } = firstOf(standings, mostNames);
  const names = shown.map(({ plan }) => planName(plan, speaker));
  const heads = [columns.decided, columns.days].map((head) => wrap(head, widestHead));
  const [decided = 0, number = 0] = heads.map((lines) => Math.max(...lines.map(widthOf)));
  const room = width - 3 * tableGap - decided - number;
  const name = Math.min(room, Math.max(widthOf(columns.municipality), ...names.map(widthOf)));
  return [
    paint.heading(headings.standing),
    "",
    ...tableLines(
      [
        { head: columns.municipality, width: name },
        { head: heads[0]?.join("\n") ?? "", width: decided },
        { head: heads[1]?.join("\n") ?? "", width: number, align: "right" },
      ],
      shown.map(({ plan, days }, i) => [
        wrap(names[i] ?? "", name).join("\n"),
        ...(days === undefined
          ? [{ content: wrap(undated, decided + tableGap + number).join("\n"), colSpan: 2 }]
          : [wrap(plan.decidedWords ?? plan.decided ?? "", decided).join("\n"), String(days)]),
      ]),
    ),
    ...(more > 0 ? ["", ...moreLines(moreWords(more), width)] : []),
  ];
}

function validityBlock(
  heading: string,
  standings: readonly Standing[],
  say: (day: string) => string,
  none: string,
  { speaker, paint, width }: Page,
): readonly string[] {
  const { shown, more } = firstOf(standings, mostNames);
  const said = shown.map(({ plan }) => ({
    name: planName(plan, speaker),
    lines: (room: number) => wrap(say(plan.validTo ?? ""), room),
  }));
  return [
    paint.heading(`${heading} (${standings.length})`),
    "",
    ...(said.length > 0 ? besideNames(said, width) : moreLines(none, width)),
    ...(more > 0 ? ["", ...moreLines(speaker.audit.more(more), width)] : []),
  ];
}
