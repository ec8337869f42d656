import type { Audit } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { heading, table } from "../../markdown/blocks.ts";
import { code, type Markdown, md } from "../../markdown/markdown.ts";
import { type ChangeList, changeLists, changeWords, uncompared } from "../change-lists.ts";
import { planName } from "../plan-name.ts";

/** What has changed since before, what is worse first. */
export function changeBlocks(audit: Audit, speaker: Speaker): readonly Markdown[] {
  const { change } = audit;
  if (!change) return [];
  const { headings } = speaker.audit;
  return [
    heading(2, headings.change),
    md`${changeWords(change, speaker)}`,
    ...changeLists(change, audit, speaker).flatMap((list) => listBlocks(list, speaker)),
    ...uncompared(change, speaker).flatMap(({ heading: title, count, names }) => [
      heading(3, `${title} (${count})`),
      md`${names}`,
    ]),
  ];
}

function listBlocks({ heading: title, count, entries, more }: ChangeList, speaker: Speaker): readonly Markdown[] {
  const { columns, noneOfThese, more: moreWords } = speaker.audit;
  const found = table(
    [
      { head: columns.municipality },
      { head: columns.severity },
      { head: columns.message },
      { head: columns.requirement },
      { head: columns.age },
    ],
    entries.map(({ plan, severity, words, requirement, age }) => [
      planName(plan, speaker),
      speaker.severities[severity],
      words,
      code(requirement),
      age ?? "",
    ]),
  );
  return [
    heading(3, `${title} (${count})`),
    count === 0 ? md`${noneOfThese}` : found,
    ...(more > 0 ? [md`${moreWords(more)}`] : []),
  ];
}
