import type { Audit } from "../../../core/audit/audit.ts";
import { fill, hang, wrap, wrapSentences } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { type ChangeEntry, type ChangeList, changeLists, changeWords, uncompared } from "../change-lists.ts";
import { planName } from "../plan-name.ts";
import { besideNames, moreLines } from "./beside-names.ts";

/** What has changed since before, what is worse first. */
export function changeBlocks(audit: Audit, page: Page): readonly (readonly string[])[] {
  const { change } = audit;
  if (!change) return [];
  const { speaker, paint, width } = page;
  return [
    [
      paint.heading(speaker.audit.headings.change),
      "",
      ...hang("  ", wrapSentences(changeWords(change, speaker), width - 2)),
    ],
    ...changeLists(change, audit, speaker).map((list) => listBlock(list, page)),
    ...uncompared(change, speaker).map(({ heading, count, names }) => [
      paint.heading(`${heading} (${count})`),
      "",
      ...hang("  ", wrap(names, width - 2)),
    ]),
  ];
}

function listBlock({ heading, count, entries, more }: ChangeList, page: Page): readonly string[] {
  const { speaker, paint, width } = page;
  const said = entries.map((entry) => ({
    name: planName(entry.plan, speaker),
    lines: (room: number) => entryLines(entry, room, page),
  }));
  return [
    paint.heading(`${heading} (${count})`),
    "",
    ...(count === 0 ? [`  ${speaker.audit.noneOfThese}`] : besideNames(said, width)),
    ...(more > 0 ? ["", ...moreLines(speaker.audit.more(more), width)] : []),
  ];
}

function entryLines({ severity, words, requirement, age }: ChangeEntry, room: number, { speaker, paint }: Page) {
  const parts = [
    speaker.severities[severity],
    ...wrap(requirement, room),
    ...(age === undefined ? [] : wrap(age, room)),
  ];
  return [...wrap(words, room), ...fill(parts, " · ", room).map(paint.quiet)];
}
