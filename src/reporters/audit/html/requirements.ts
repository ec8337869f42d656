import type { Audit } from "../../../core/audit/audit.ts";
import type { RequirementTally } from "../../../core/audit/tally.ts";
import { fullId } from "../../../core/pack/full-id.ts";
import { inForce } from "../../../core/pack/in-force.ts";
import type { Speaker } from "../../../messages/index.ts";
import { writtenIn } from "../../content/sources.ts";
import { html } from "../../html/html.ts";
import { inRow, paragraphs } from "../../html/pieces.ts";
import type { Section } from "../../html/section.ts";
import { table } from "../../html/table.ts";
import { missedByWords, missedRequirements } from "../missed-requirements.ts";

/** The requirements turned round: what most plans do not show, and which plans. */
export function requirementsSection(audit: Audit, speaker: Speaker): Section {
  const { headings, columns, missedOf, ...texts } = speaker.audit;
  const { shown, more, shownByAll } = missedRequirements(audit, speaker);
  const sources = ({ requirement }: RequirementTally) =>
    writtenIn(
      requirement.basis.filter((basis) => inForce(basis, audit.asOf)),
      requirement,
      speaker,
    );
  const missed = table({
    id: "requirements-t",
    kind: "requirements",
    caption: headings.requirements,
    about: texts.requirementsAbout,
    columns: [
      { head: columns.requirement },
      { head: columns.missed, kind: "number" },
      { head: columns.missedBy, kind: "plans" },
    ],
    rows: shown.map((tally) => [
      html`${speaker.in(tally.requirement.title)} <span class="where"><code>${fullId(tally)}</code> · ${inRow(sources(tally))}</span>`,
      missedOf(tally.missedBy.length, tally.judged),
      missedByWords(tally, audit.plans, speaker),
    ]),
  });
  const none = audit.plans.length > 0 ? texts.noneMissed : speaker.report.noPlans;
  const content = html`${shown.length > 0 ? missed : paragraphs([none])}${paragraphs([
    more > 0 ? texts.more(more) : "",
    shownByAll > 0 ? texts.shownByAll(shownByAll) : "",
  ])}`;
  return { id: "requirements", title: headings.requirements, count: shown.length + more, content };
}
