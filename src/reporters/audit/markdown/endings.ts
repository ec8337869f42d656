import type { Audit } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { heading, list, table } from "../../markdown/blocks.ts";
import { code, type Markdown, md } from "../../markdown/markdown.ts";
import { unreadableBlocks } from "../../markdown/unreadable.ts";
import { leftOutWords } from "../../paper/ending-words.ts";
import { firstOf, mostNames } from "../limits.ts";
import { partlyRead } from "../partly-read.ts";
import { planName } from "../plan-name.ts";

/** What is not counted: other editions, files that could not be read, plans from elsewhere and files that are no plans. */
export function endingBlocks(audit: Audit, speaker: Speaker): readonly Markdown[] {
  const { elsewhere, unreadable } = audit;
  return [
    ...otherEditionBlocks(audit, speaker),
    ...partlyReadBlocks(audit, speaker),
    ...unreadableBlocks(unreadable, speaker),
    ...(elsewhere > 0 ? [md`${speaker.audit.elsewhere(elsewhere)}`] : []),
    ...leftOutWords(audit, speaker).map((words) => md`${words}`),
  ];
}

function otherEditionBlocks({ otherEditions }: Audit, speaker: Speaker): readonly Markdown[] {
  if (otherEditions.length === 0) return [];
  const { headings, columns, roles, more: moreWords } = speaker.audit;
  const { shown, more } = firstOf(otherEditions, mostNames);
  return [
    heading(2, `${headings.otherEditions} (${otherEditions.length})`),
    table(
      [{ head: columns.municipality }, { head: columns.file }, { head: columns.status }],
      shown.map((edition) => [planName(edition, speaker), code(edition.file), roles[edition.role]]),
    ),
    ...(more > 0 ? [md`${moreWords(more)}`] : []),
  ];
}

function partlyReadBlocks(audit: Audit, speaker: Speaker): readonly Markdown[] {
  const { count, entries, more } = partlyRead(audit, speaker);
  if (count === 0) return [];
  return [
    heading(2, `${speaker.audit.headings.partlyRead} (${count})`),
    list(entries.map(({ name, place, words }) => md`${name}, ${code(place)}: ${words}`)),
    ...(more > 0 ? [md`${speaker.audit.more(more)}`] : []),
  ];
}
