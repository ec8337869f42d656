import type { Audit } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { type Html, html } from "../../html/html.ts";
import { own, paragraphs, prose } from "../../html/pieces.ts";
import type { Section } from "../../html/section.ts";
import { table } from "../../html/table.ts";
import { type ChangeList, changeLists, changeWords, uncompared } from "../change-lists.ts";
import { planName } from "../plan-name.ts";

/** What has changed since before, what is worse first. */
export function changeSections(audit: Audit, speaker: Speaker): readonly Section[] {
  const { change } = audit;
  if (!change) return [];
  const { headings } = speaker.audit;
  const lists = changeLists(change, audit, speaker).map((list, i) => listOf(`change-${i + 1}-t`, list, speaker));
  const others = uncompared(change, speaker).map(
    ({ heading, count, names }) =>
      html`<h3>${heading} <span class="count">(${count})</span></h3>\n${paragraphs([names])}`,
  );
  const content = html`${paragraphs([changeWords(change, speaker)])}${lists}${others}`;
  return [{ id: "change", title: headings.change, content }];
}

function listOf(id: string, { heading, count, entries, more }: ChangeList, speaker: Speaker): Html {
  const { columns, noneOfThese } = speaker.audit;
  const found = table({
    id,
    kind: "change",
    caption: heading,
    columns: [
      { head: columns.municipality, kind: "name" },
      { head: columns.message },
      { head: columns.age, kind: "age" },
    ],
    rows: entries.map(({ plan, severity, words, requirement, age = "" }) => [
      own(planName(plan, speaker)),
      html`<p>${prose(words)}</p><p class="where">${speaker.severities[severity]}, <code>${requirement}</code></p>`,
      prose(age),
    ]),
  });
  return html`<h3>${heading} <span class="count">(${count})</span></h3>
${count === 0 ? paragraphs([noneOfThese]) : found}${paragraphs(more > 0 ? [speaker.audit.more(more)] : [])}`;
}
