import type { PlanReport, Report } from "../core/report/report.ts";
import { visible } from "../core/text/visible.ts";
import { documentOf } from "./docx/document.ts";
import { aboutSection, fixedSections, sourceSections, unreadableSections } from "./docx/endings.ts";
import { frontSections } from "./docx/front.ts";
import { overviewSection } from "./docx/overview.ts";
import { type Block, factRow, heading, paragraph, paragraphs } from "./docx/pieces.ts";
import { bodySections } from "./docx/plan.ts";
import { type Sheet, sectionBlocks } from "./docx/sheet.ts";
import { endingWords, leftOutWords } from "./paper/ending-words.ts";
import type { Fact } from "./paper/fact.ts";
import { onPaper } from "./paper/on-paper.ts";
import { sourcedBy } from "./paper/sources.ts";
import { titleOf } from "./plan-state.ts";
import type { Context, Reporter } from "./reporter.ts";

/** The committee paper for Word: a first page for those who decide, then what is to be done, and last what it all rests on. */
export default {
  render(report: Report, { version, only, ...context }: Context): Promise<Uint8Array> {
    const speaker = onPaper(context.speaker);
    const sheet: Sheet = { speaker, only, asOf: report.asOf, madeBy: speaker.paper.madeBy(version) };
    const [first, ...others] = report.plans;
    const isOne = first !== undefined && others.length === 0;
    const { municipality, title } = isOne ? titleOf(first, speaker) : { municipality: "", title: "" };
    return documentOf(
      {
        title: `${isOne ? `${municipality}: ${title}` : speaker.paper.title(report.plans.length)} (${report.asOf})`,
        // What a plan calls its municipality may be of any length.
        foot: [speaker.paper.kind, ...(isOne ? [first.municipality?.name] : []), report.asOf]
          .filter(Boolean)
          .join(" · "),
        body: isOne ? bodyOfOne(first, report, sheet) : bodyOfMany(report, sheet),
      },
      speaker,
    );
  },
} satisfies Reporter;

function bodyOfOne(plan: PlanReport, report: Report, sheet: Sheet): readonly Block[] {
  const { speaker, asOf } = sheet;
  const { head } = speaker.report;
  const { municipality, title } = titleOf(plan, speaker);
  const facts: readonly Fact[] = [
    [head.asOf, asOf],
    [head.file, visible(plan.file)],
  ];
  const told = [...endingWords(plan, asOf, speaker), ...leftOutWords(report, speaker)];
  return [
    paragraph(speaker.paper.kind, "kind"),
    heading(1, municipality),
    paragraph(title, "subtitle"),
    ...factRow(facts, "quiet"),
    ...onlyNote(sheet),
    ...sectionBlocks(frontSections(plan, sheet)),
    paragraph(speaker.paper.about, "legend"),
    ...sectionBlocks(
      [
        ...bodySections(plan, sheet),
        ...fixedSections(report, sheet),
        ...unreadableSections(report, sheet),
        ...sourceSections(sourcedBy([plan]), sheet),
        aboutSection(plan.packs, report, told, sheet),
      ],
      true,
    ),
  ];
}

function bodyOfMany(report: Report, sheet: Sheet): readonly Block[] {
  const { speaker, asOf } = sheet;
  const { plans, packs } = report;
  const ending = [
    ...sourceSections(sourcedBy(plans), sheet),
    aboutSection(packs, report, leftOutWords(report, speaker), sheet),
  ];
  return [
    paragraph(speaker.paper.kind, "kind"),
    heading(1, speaker.paper.title(plans.length)),
    ...factRow([[speaker.report.head.asOf, asOf]], "quiet"),
    ...onlyNote(sheet),
    ...sectionBlocks([
      overviewSection(report, sheet),
      ...fixedSections(report, sheet),
      ...unreadableSections(report, sheet),
    ]),
    paragraph(speaker.paper.about, "legend"),
    ...plans.flatMap((plan) => partOn(plan, sheet)),
    ...sectionBlocks(ending, plans.length > 0),
  ];
}

/** A plan among others, on pages of its own. */
function partOn(plan: PlanReport, sheet: Sheet): readonly Block[] {
  const { municipality, title } = titleOf(plan, sheet.speaker);
  return [
    heading(1, municipality, true),
    paragraph(title, "subtitle"),
    paragraph(visible(plan.file), "quiet"),
    ...sectionBlocks(frontSections(plan, sheet)),
    ...sectionBlocks(bodySections(plan, sheet), true),
    ...paragraphs(endingWords(plan, sheet.asOf, sheet.speaker), "legend"),
  ];
}

function onlyNote({ speaker, only }: Sheet): readonly Block[] {
  return paragraphs(only === undefined ? [] : [speaker.report.only(speaker.kinds[only])]);
}
