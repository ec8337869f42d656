import type { Audit } from "../../../core/audit/audit.ts";
import { visible } from "../../../core/text/visible.ts";
import { leftOutWords } from "../../paper/ending-words.ts";
import { unreadableBlocks } from "../../text/endings.ts";
import { fill, wrap } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { firstOf, mostNames } from "../limits.ts";
import { partlyRead } from "../partly-read.ts";
import { planName } from "../plan-name.ts";
import { besideNames, moreLines } from "./beside-names.ts";

/** What is not counted: other editions, plans from elsewhere, files that could not be read and those that are no plans. */
export function endingBlocks(audit: Audit, page: Page): readonly (readonly string[])[] {
  const { speaker, paint, width } = page;
  const { elsewhere } = audit;
  const notes = [
    ...(elsewhere > 0 ? wrap(speaker.audit.elsewhere(elsewhere), width) : []),
    ...leftOutWords(audit, speaker).flatMap((words) => wrap(words, width)),
  ];
  return [
    ...otherEditionsBlock(audit, page),
    ...partlyReadBlock(audit, page),
    ...unreadableBlocks(audit, page),
    ...(notes.length > 0 ? [notes.map(paint.quiet)] : []),
  ];
}

function otherEditionsBlock({ otherEditions }: Audit, { speaker, paint, width }: Page): readonly (readonly string[])[] {
  if (otherEditions.length === 0) return [];
  const { headings, roles, more: moreWords } = speaker.audit;
  const { shown, more } = firstOf(otherEditions, mostNames);
  const said = shown.map((edition) => ({
    name: planName(edition, speaker),
    // The name of a file is not broken: one must be able to copy it.
    lines: (room: number) => fill([visible(edition.file), roles[edition.role]], " · ", room),
  }));
  return [
    [
      paint.heading(`${headings.otherEditions} (${otherEditions.length})`),
      "",
      ...besideNames(said, width),
      ...(more > 0 ? ["", ...moreLines(moreWords(more), width)] : []),
    ],
  ];
}

function partlyReadBlock(audit: Audit, page: Page): readonly (readonly string[])[] {
  const { speaker, paint, width } = page;
  const { count, entries, more } = partlyRead(audit, speaker);
  if (count === 0) return [];
  const said = entries.map(({ name, place, words }) => ({
    name,
    // The name of a file is not broken: one must be able to copy it.
    lines: (room: number) => [...wrap(words, room), place],
  }));
  return [
    [
      paint.heading(`${speaker.audit.headings.partlyRead} (${count})`),
      "",
      ...besideNames(said, width),
      ...(more > 0 ? ["", ...moreLines(speaker.audit.more(more), width)] : []),
    ],
  ];
}
