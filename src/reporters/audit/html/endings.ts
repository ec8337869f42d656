import type { Audit } from "../../../core/audit/audit.ts";
import { fullId } from "../../../core/pack/full-id.ts";
import { inForce } from "../../../core/pack/in-force.ts";
import { visible } from "../../../core/text/visible.ts";
import type { Speaker } from "../../../messages/index.ts";
import { aboutSections, unreadableSections } from "../../html/endings.ts";
import type { PageFrame } from "../../html/frame.ts";
import { html } from "../../html/html.ts";
import { own, paragraphs } from "../../html/pieces.ts";
import type { Section } from "../../html/section.ts";
import { sourceSections } from "../../html/sources.ts";
import { table } from "../../html/table.ts";
import { leftOutWords } from "../../paper/ending-words.ts";
import type { Sourced } from "../../paper/sources.ts";
import { firstOf, mostNames } from "../limits.ts";
import { partlyRead } from "../partly-read.ts";
import { planName } from "../plan-name.ts";

/** What is not counted, and what the requirements rest on. */
export function endingSections(audit: Audit, frame: PageFrame): readonly Section[] {
  const { speaker } = frame;
  const { elsewhere } = audit;
  const besides = [elsewhere > 0 ? speaker.audit.elsewhere(elsewhere) : "", ...leftOutWords(audit, speaker)];
  return [
    ...otherEditions(audit, speaker),
    ...partlyReadSections(audit, speaker),
    ...unreadableSections(audit, speaker),
    ...sourceSections(sourcedBy(audit), frame),
    ...aboutSections(besides, speaker),
  ];
}

function otherEditions({ otherEditions: all }: Audit, speaker: Speaker): readonly Section[] {
  if (all.length === 0) return [];
  const { headings, columns, roles } = speaker.audit;
  const { shown, more } = firstOf(all, mostNames);
  const editions = table({
    id: "editions-t",
    kind: "editions",
    caption: headings.otherEditions,
    columns: [{ head: columns.municipality, kind: "name" }, { head: columns.file }, { head: columns.status }],
    rows: shown.map((edition) => [own(planName(edition, speaker)), own(edition.file), roles[edition.role]]),
  });
  const content = html`${editions}${paragraphs(more > 0 ? [speaker.audit.more(more)] : [])}`;
  return [{ id: "editions", title: headings.otherEditions, count: all.length, content }];
}

/** The requirements that some plan was judged by, with what they rest on that day. */
function sourcedBy({ packs, plans, asOf }: Audit): readonly Sourced[] {
  const judged = new Set(
    plans.flatMap(({ verdicts }) =>
      Object.entries(verdicts).flatMap(([name, verdict]) => (verdict === "not-applicable" ? [] : [name])),
    ),
  );
  return packs.flatMap((pack) =>
    pack.requirements
      .filter(({ id }) => judged.has(fullId({ pack, requirement: id })))
      .map((requirement) => ({ requirement, basis: requirement.basis.filter((basis) => inForce(basis, asOf)) })),
  );
}

function partlyReadSections(audit: Audit, speaker: Speaker): readonly Section[] {
  const { count, entries, more } = partlyRead(audit, speaker);
  if (count === 0) return [];
  const items = entries.map(
    ({ name, place, words }) => html`<li class="file">
<p><b>${own(name)}</b>, ${own(visible(place))}</p>
<p>${own(words)}</p>
</li>
`,
  );
  const content = html`<ul class="findings">
${items}</ul>
${paragraphs(more > 0 ? [speaker.audit.more(more)] : [])}`;
  return [{ id: "partly", title: speaker.audit.headings.partlyRead, count, content }];
}
