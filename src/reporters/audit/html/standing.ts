import { type Audit, type Standing, standingsOf } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { type Html, html } from "../../html/html.ts";
import { own, paragraphs } from "../../html/pieces.ts";
import type { Section } from "../../html/section.ts";
import { table } from "../../html/table.ts";
import { firstOf, mostNames } from "../limits.ts";
import { planName } from "../plan-name.ts";

/** How old the plans are, the oldest first; then those whose validity is over, or soon will be. */
export function standingSections(audit: Audit, speaker: Speaker): readonly Section[] {
  const { expired, expiring, noneExpired, noneExpiring, headings } = speaker.audit;
  const standings = standingsOf(audit);
  const of = (validity: Standing["validity"]) => standings.filter((standing) => standing.validity === validity);
  const late = of("expired");
  const soon = of("expiring");
  return [
    { id: "standing", title: headings.standing, content: ages(standings, speaker) },
    { id: "expired", title: headings.expired, count: late.length, content: ends(late, expired, noneExpired, speaker) },
    {
      id: "expiring",
      title: headings.expiring,
      count: soon.length,
      content: ends(soon, expiring, noneExpiring(audit.within), speaker),
    },
  ];
}

function ages(standings: readonly Standing[], speaker: Speaker): Html {
  const { headings, columns, undated } = speaker.audit;
  if (standings.length === 0) return paragraphs([speaker.report.noPlans]);
  const { shown, more } = firstOf(standings, mostNames);
  const all = table({
    id: "standing-t",
    kind: "standing",
    caption: headings.standing,
    columns: [
      { head: columns.municipality, kind: "name" },
      { head: columns.decided, kind: "time" },
      { head: columns.days, kind: "number" },
    ],
    rows: shown.map(({ plan, days }) => {
      const head = own(planName(plan, speaker));
      return days === undefined ? { head, across: undated } : [head, plan.decidedWords ?? plan.decided ?? "", days];
    }),
  });
  return html`${all}${paragraphs(more > 0 ? [speaker.audit.more(more)] : [])}`;
}

function ends(standings: readonly Standing[], say: (day: string) => string, none: string, speaker: Speaker): Html {
  if (standings.length === 0) return paragraphs([none]);
  const { shown, more } = firstOf(standings, mostNames);
  const entries = shown.map(
    ({ plan }) => html`<li><b>${own(planName(plan, speaker))}</b> ${say(plan.validTo ?? "")}</li>\n`,
  );
  return html`<ul class="plain">
${entries}</ul>
${paragraphs(more > 0 ? [speaker.audit.more(more)] : [])}`;
}
