import { type Entry, entriesOf, type OngoingEntry, ongoingIn } from "../../../core/agenda/entries.ts";
import { type Share, sharesOf } from "../../../core/agenda/shares.ts";
import type { Agenda } from "../../../core/report/agenda.ts";
import { placeOf } from "../../../core/text/place.ts";
import { addDays } from "../../../core/time/day.ts";
import { fill, hang, wrap } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { responsibleWords, whatWords, whyWords } from "../words.ts";

/** What is late and what comes, each day with those who are responsible and what they are to do; then what has no day. */
export function dateBlocks({ plans, asOf, within }: Agenda, page: Page): string[][] {
  const { due } = page.speaker;
  const entries = entriesOf(plans);
  const late = entries.filter(({ state }) => state === "late");
  const soon = entries.filter(({ state }) => state === "soon");
  const ongoing = ongoingIn(plans);
  const isOne = plans.length === 1;
  const block = (heading: string, own: readonly Entry[], none: string) => [
    page.paint.heading(heading),
    "",
    ...(own.length > 0 ? dayLines(own, asOf, isOne, page) : hang("  ", wrap(none, page.width - 2))),
  ];
  return [
    block(due.late(late.length), late, due.noneLate),
    block(due.soon(soon.length, within, addDays(asOf, within)), soon, due.noneSoon(within)),
    ...(ongoing.length > 0
      ? [
          [
            page.paint.heading(due.ongoing(ongoing.length)),
            "",
            ...sharesOf(ongoing).flatMap((share) => shareLines(share, isOne, page)),
          ],
        ]
      : []),
  ];
}

function dayLines(entries: readonly Entry[], asOf: string, isOne: boolean, page: Page): string[] {
  const days = [...new Set(entries.map(({ day }) => day))];
  return days.flatMap((day, i) => {
    const shares = sharesOf(entries.filter((entry) => entry.day === day));
    return [
      ...(i > 0 ? [""] : []),
      `  ${day}, ${page.speaker.due.distance(day, asOf)}`,
      ...shares.flatMap((share) => shareLines(share, isOne, page)),
    ];
  });
}

function shareLines({ responsible, deadlines }: Share<Entry | OngoingEntry>, isOne: boolean, page: Page): string[] {
  const { speaker, paint, width } = page;
  return [
    ...hang("    ", wrap(responsibleWords(responsible, speaker), width - 4).map(paint.quiet)),
    ...deadlines.flatMap((entry) => {
      const why = [...("words" in entry ? [entry.words] : []), whyWords(entry, speaker)].filter(Boolean).join("; ");
      const notes = [placeOf(entry.plan.file, entry.span), ...(why ? wrap(why, width - 8) : [])];
      return hang("      – ", [
        ...wrap(whatWords(entry, isOne, speaker), width - 8),
        ...fill(notes, " · ", width - 8).map(paint.quiet),
      ]);
    }),
  ];
}
