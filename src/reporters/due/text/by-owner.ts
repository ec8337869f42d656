import { type Entry, entriesOf, type OngoingEntry, ongoingIn } from "../../../core/agenda/entries.ts";
import { forEachOwner, sharesOf } from "../../../core/agenda/shares.ts";
import type { Agenda } from "../../../core/report/agenda.ts";
import { hang, wrap } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { responsibleWords, whatWords, whyWords } from "../words.ts";

/**
 * What each person, function or body is to do, by day, and last what has no day.
 *
 * Made to be copied into a message to them, so it leaves out where in a file it stands.
 */
export function ownerBlocks({ plans, within }: Agenda, { speaker, paint, width }: Page): string[][] {
  const { due } = speaker;
  const entries = entriesOf(plans);
  const isOne = plans.length === 1;
  const none = entries.length === 0 ? [[due.noneLate, due.noneSoon(within)].flatMap((line) => wrap(line, width))] : [];
  const lines = (entry: Entry | OngoingEntry) => {
    const when = "words" in entry ? { day: entry.words, state: "in-time" as const } : entry;
    const why = whyWords(entry, speaker);
    return hang("  – ", [
      ...wrap(due.entry(when, whatWords(entry, isOne, speaker)), width - 4),
      ...(why ? wrap(`(${why})`, width - 4) : []),
    ]);
  };
  const owned = sharesOf(forEachOwner([...entries, ...ongoingIn(plans)])).map(({ responsible, deadlines }) => [
    ...wrap(`${responsibleWords(responsible, speaker)} (${deadlines.length})`, width).map(paint.heading),
    "",
    ...deadlines.flatMap(lines),
  ]);
  return [...none, ...owned];
}
