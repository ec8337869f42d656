import type { PlanRecord } from "../../core/audit/record.ts";
import { isWithoutChange, type PlanDiff } from "../../core/diff/diff.ts";
import { countChanges, countGaps } from "../../core/diff/lists.ts";
import { placeOf } from "../../core/text/place.ts";
import type { Speaker } from "../../messages/index.ts";
import { heading, labelled, list, pageOf } from "../markdown/blocks.ts";
import { judgedBy } from "../markdown/judged-by.ts";
import { code, joined, type Markdown, md } from "../markdown/markdown.ts";
import { municipalityName } from "../municipality.ts";
import type { Context } from "../reporter.ts";
import { changeEntries, type Entry, type EntryList, gapEntries, remarks } from "./lists.ts";
import type { DiffReporter } from "./reporter.ts";

/** For a memo or a comment: what the text report says, in headings and lists. */
export default {
  render(diff: PlanDiff, { speaker }: Context): string {
    const { title, head, summary, gapSummary, same } = speaker.diff;
    const edition = (plan: PlanRecord) =>
      md`${code(plan.file)}, ${speaker.diff.edition(plan.title, plan.decidedWords ?? plan.decided)}`;
    const state = isWithoutChange(diff) ? same : summary(countChanges(diff), diff.changed.length);
    return pageOf([
      heading(1, title(municipalityName(diff.new, speaker))),
      labelled(head.old, edition(diff.old)),
      labelled(head.new, edition(diff.new)),
      ...judgedBy(diff.asOf, diff.packs, [], speaker),
      ...remarks(diff, speaker).map((remark) => md`> ${remark}`),
      md`${state}`,
      md`${gapSummary(countGaps(diff))}`,
      ...[...changeEntries(diff, speaker), ...gapEntries(diff, speaker)].flatMap((list) => listBlocks(list, speaker)),
    ]);
  },
} satisfies DiffReporter;

function listBlocks(
  { list: name, entries }: EntryList<keyof Speaker["diff"]["headings"]>,
  speaker: Speaker,
): readonly Markdown[] {
  const { headings, about, noneOfThese } = speaker.diff;
  const explained = entries.length > 0 ? about[name] : undefined;
  return [
    heading(2, `${headings[name]} (${entries.length})`),
    ...(explained ? [md`${explained}`] : []),
    entries.length === 0 ? md`${noneOfThese}` : list(entries.map((entry) => entryItem(entry, speaker))),
  ];
}

function entryItem({ text, place, severity, requirement }: Entry, speaker: Speaker): Markdown {
  const grave = severity ? md`**${speaker.severities[severity]}:** ` : md``;
  const where = [
    ...(place ? [code(placeOf(place.file, place.span))] : []),
    ...(requirement ? [code(requirement)] : []),
  ];
  return md`${grave}${text}${where.length > 0 ? md` (${joined(where, " · ")})` : md``}`;
}
