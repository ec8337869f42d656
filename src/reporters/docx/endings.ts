import type { Pack } from "../../core/pack/pack.ts";
import type { PlanReport, Report } from "../../core/report/report.ts";
import { visible } from "../../core/text/visible.ts";
import { fixedWords } from "../baseline-words.ts";
import type { Frame } from "../content/frame.ts";
import { shownWaivers, waiverWords } from "../content/waivers.ts";
import { noticesOf } from "../notices.ts";
import { packName } from "../pack-name.ts";
import type { Fact } from "../paper/fact.ts";
import { type Sourced, sourceRows, unwrittenWords } from "../paper/sources.ts";
import { waiverFacts } from "../paper/waiver-facts.ts";
import { wentBy } from "../went-by.ts";
import { factLines, paragraphs, point } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";
import { unbroken } from "./unbroken.ts";

/** The decisions to accept a gap, each with what became of it. */
export function waiverSections(plan: PlanReport, { speaker }: Frame): readonly Section[] {
  const shown = shownWaivers(plan);
  if (shown.length === 0) return [];
  const blocks = shown.flatMap((result) =>
    point(waiverWords(result, speaker, plan.packs), waiverFacts(result, speaker)),
  );
  return [{ title: speaker.report.waivers, count: shown.length, blocks }];
}

/** The files that could not be judged, with reason and place. */
export function unreadableSections({ unreadable }: Report, { speaker }: Frame): readonly Section[] {
  if (unreadable.length === 0) return [];
  const blocks = unreadable.flatMap((file) => {
    const place = [visible(file.file), ...(file.span ? [speaker.paper.line(file.span.line)] : [])].join(", ");
    return point([place, speaker.unreadable(file)]);
  });
  return [{ title: speaker.report.unreadable, count: unreadable.length, blocks }];
}

/** The acts and sections that the requirements rest on, and how well each has been checked: the most binding first. */
export function sourceSections(sourced: readonly Sourced[], { speaker, asOf }: Frame): readonly Section[] {
  const { columns } = speaker.explain;
  const rows = sourceRows(sourced, speaker);
  const besides = unwrittenWords(sourced, speaker);
  if (rows.length + besides.length === 0) return [];
  const all = table(
    [{ head: columns.act, width: 2500 }, { head: columns.section }, { head: columns.verified, width: 2400 }],
    rows.map(({ act, level, sections, verified }) => [
      { lines: [[act], [level, "quietCell"]] },
      { lines: sections.map((section) => [unbroken(section)]) },
      verified,
    ]),
  );
  const told = rows.length > 0 ? [...paragraphs([speaker.paper.sourcesAbout(asOf)]), all] : [];
  return [{ title: speaker.paper.headings.sources, blocks: [...told, ...paragraphs(besides, "after")] }];
}

/** What the baseline has and the plans no more. */
export function fixedSections(report: Report, { speaker }: Frame): readonly Section[] {
  const words = fixedWords(report, speaker);
  if (words.length === 0) return [];
  const end = speaker.report.fixedEnd(report.baseline?.isPruned ?? false);
  const blocks = [...words.flatMap((entry) => point([entry])), ...paragraphs([end], "after")];
  return [{ title: speaker.report.fixed, count: words.length, blocks }];
}

/** A paper's frame, and which program made it, in words. */
export interface PaperFrame extends Frame {
  readonly madeBy: string;
}

/** What was judged by what, and how it came out. */
export function aboutSection(
  packs: readonly Pack[],
  report: Pick<Report, "config" | "baseline" | "plans">,
  told: readonly string[],
  { speaker, madeBy }: PaperFrame,
): Section {
  const { head } = speaker.report;
  const facts: Fact[] = [
    ...packs.map((pack) => [head.packs, packName(pack, speaker)] as const),
    ...noticesOf(packs, report.plans, speaker).map((notice) => [head.notice, notice] as const),
    ...wentBy(report, speaker),
  ];
  const blocks = [...paragraphs(told), ...factLines(facts), ...paragraphs([madeBy], "quiet")];
  return { title: speaker.paper.headings.about, blocks };
}
