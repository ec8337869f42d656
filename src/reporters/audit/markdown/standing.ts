import { type Audit, type Standing, standingsOf } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { heading, list, table } from "../../markdown/blocks.ts";
import { type Markdown, md } from "../../markdown/markdown.ts";
import { firstOf, mostNames } from "../limits.ts";
import { planName } from "../plan-name.ts";

/** How old the plans are, the oldest first; then those whose validity is over, or soon will be. */
export function standingBlocks(audit: Audit, speaker: Speaker): readonly Markdown[] {
  const { expired, expiring, noneExpired, noneExpiring, headings } = speaker.audit;
  const standings = standingsOf(audit);
  const of = (validity: Standing["validity"]) => standings.filter((standing) => standing.validity === validity);
  return [
    ...ageBlocks(standings, speaker),
    ...validityBlocks(headings.expired, of("expired"), expired, noneExpired, speaker),
    ...validityBlocks(headings.expiring, of("expiring"), expiring, noneExpiring(audit.within), speaker),
  ];
}

function ageBlocks(standings: readonly Standing[], speaker: Speaker): readonly Markdown[] {
  const { headings, columns, undated, more: moreWords } = speaker.audit;
  if (standings.length === 0) return [heading(2, headings.standing), md`${speaker.report.noPlans}`];
  const { shown, more } = firstOf(standings, mostNames);
  return [
    heading(2, headings.standing),
    table(
      [{ head: columns.municipality }, { head: columns.decided }, { head: columns.days, align: "right" }],
      shown.map(({ plan, days }) => [
        planName(plan, speaker),
        plan.decidedWords ?? plan.decided ?? undated,
        days ?? "",
      ]),
    ),
    ...(more > 0 ? [md`${moreWords(more)}`] : []),
  ];
}

function validityBlocks(
  title: string,
  standings: readonly Standing[],
  say: (day: string) => string,
  none: string,
  speaker: Speaker,
): readonly Markdown[] {
  const { shown, more } = firstOf(standings, mostNames);
  const said = shown.map(({ plan }) => md`${planName(plan, speaker)}: ${say(plan.validTo ?? "")}`);
  return [
    heading(2, `${title} (${standings.length})`),
    said.length > 0 ? list(said) : md`${none}`,
    ...(more > 0 ? [md`${speaker.audit.more(more)}`] : []),
  ];
}
