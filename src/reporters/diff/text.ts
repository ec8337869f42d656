import type { PlanRecord } from "../../core/audit/record.ts";
import { isWithoutChange, type PlanDiff } from "../../core/diff/diff.ts";
import { countChanges, countGaps } from "../../core/diff/lists.ts";
import { placeOf } from "../../core/text/place.ts";
import { visible } from "../../core/text/visible.ts";
import { municipalityName } from "../municipality.ts";
import type { Context } from "../reporter.ts";
import { judgedBy, titleBlock } from "../text/head.ts";
import { fill, hang, wrap, wrapSentences } from "../text/lines.ts";
import { type Page, pageOf } from "../text/page.ts";
import { widthOf } from "../text/width.ts";
import { changeEntries, type Entry, type EntryList, gapEntries, remarks } from "./lists.ts";
import type { DiffReporter } from "./reporter.ts";

/** What a revision has changed, for one who reads it before a meeting: first what is odd, then the plan, then the gaps. */
export default {
  render(diff: PlanDiff, context: Context): string {
    const page = pageOf(context);
    const { speaker, paint, width } = page;
    const { summary, gapSummary, same } = speaker.diff;
    const state = isWithoutChange(diff) ? same : summary(countChanges(diff), diff.changed.length);
    const lists = [...changeEntries(diff, speaker), ...gapEntries(diff, speaker)];
    const blocks = [
      headBlock(diff, page),
      ...remarks(diff, speaker).map((remark) =>
        hang("! ", wrapSentences(remark, width - 2)).map(paint.severity.warning),
      ),
      [state, gapSummary(countGaps(diff))].flatMap((text) => wrapSentences(text, width).map(paint.heading)),
      ...lists.map((list) => listBlock(list, page)),
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  },
} satisfies DiffReporter;

function headBlock(diff: PlanDiff, page: Page): readonly string[] {
  const { diff: texts } = page.speaker;
  const edition =
    ({ file, title, decided, decidedWords = decided }: PlanRecord) =>
    (room: number) => [visible(file), ...wrap(texts.edition(title, decidedWords), room)];
  return titleBlock(
    texts.title(municipalityName(diff.new, page.speaker)),
    [
      [texts.head.old, edition(diff.old)],
      [texts.head.new, edition(diff.new)],
      ...judgedBy(diff.asOf, diff.packs, [], page),
    ],
    page,
  );
}

function listBlock(
  { list, entries }: EntryList<keyof Page["speaker"]["diff"]["headings"]>,
  page: Page,
): readonly string[] {
  const { speaker, paint, width } = page;
  const { headings, about, noneOfThese } = speaker.diff;
  const explained = entries.length > 0 ? about[list] : undefined;
  return [
    paint.heading(`${headings[list]} (${entries.length})`),
    "",
    ...(explained ? [...hang("  ", wrap(explained, width - 2)).map(paint.quiet), ""] : []),
    ...(entries.length === 0 ? [`  ${noneOfThese}`] : entries.flatMap((entry) => entryLines(entry, page))),
  ];
}

/** A severity, or a dash, then what there is to say, and below it where it stands. */
function entryLines({ text, place, severity, requirement }: Entry, { speaker, paint, width }: Page): readonly string[] {
  const word = severity && speaker.severities[severity];
  const margin = word ? Math.max(widthOf(word), widthOf(speaker.severities.warning)) : 1;
  const before = word && severity ? paint.severity[severity](word) + " ".repeat(margin - widthOf(word)) : "–";
  const room = width - margin - 3;
  const where = [...(place ? [placeOf(place.file, place.span)] : []), ...(requirement ? [requirement] : [])];
  const below = fill(
    where.flatMap((part, i) => (i === 0 ? [part] : wrap(part, room))),
    " · ",
    room,
  ).map(paint.quiet);
  return hang(`  ${before} `, [...wrap(text, room), ...below]);
}
