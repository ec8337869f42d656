import type { PlanReport, Report } from "../core/report/report.ts";
import { visible } from "../core/text/visible.ts";
import type { Frame } from "./content/frame.ts";
import { documentOf } from "./docx/document.ts";
import { aboutSection, fixedSections, type PaperFrame, sourceSections, unreadableSections } from "./docx/endings.ts";
import { frontSections } from "./docx/front.ts";
import { overviewSection } from "./docx/overview.ts";
import { type Block, factRow, heading, paragraph, paragraphs } from "./docx/pieces.ts";
import { bodySections } from "./docx/plan.ts";
import { sectionBlocks } from "./docx/section.ts";
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
    const frame: PaperFrame = { speaker, only, asOf: report.asOf, madeBy: speaker.paper.madeBy(version) };
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
        body: isOne ? bodyOfOne(first, report, frame) : bodyOfMany(report, frame),
      },
      speaker,
    );
  },
} satisfies Reporter;

function bodyOfOne(plan: PlanReport, report: Report, frame: PaperFrame): readonly Block[] {
  const { speaker, asOf } = frame;
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
    ...onlyNote(frame),
    ...sectionBlocks(frontSections(plan, frame)),
    paragraph(speaker.paper.about, "legend"),
    ...sectionBlocks(
      [
        ...bodySections(plan, frame),
        ...fixedSections(report, frame),
        ...unreadableSections(report, frame),
        ...sourceSections(sourcedBy([plan]), frame),
        aboutSection(plan.packs, report, told, frame),
      ],
      true,
    ),
  ];
}

function bodyOfMany(report: Report, frame: PaperFrame): readonly Block[] {
  const { speaker, asOf } = frame;
  const { plans, packs } = report;
  const ending = [
    ...sourceSections(sourcedBy(plans), frame),
    aboutSection(packs, report, leftOutWords(report, speaker), frame),
  ];
  return [
    paragraph(speaker.paper.kind, "kind"),
    heading(1, speaker.paper.title(plans.length)),
    ...factRow([[speaker.report.head.asOf, asOf]], "quiet"),
    ...onlyNote(frame),
    ...sectionBlocks([
      overviewSection(report, frame),
      ...fixedSections(report, frame),
      ...unreadableSections(report, frame),
    ]),
    paragraph(speaker.paper.about, "legend"),
    ...plans.flatMap((plan) => partOn(plan, frame)),
    ...sectionBlocks(ending, plans.length > 0),
  ];
}

/** A plan among others, on pages of its own. */
function partOn(plan: PlanReport, frame: Frame): readonly Block[] {
  const { municipality, title } = titleOf(plan, frame.speaker);
  return [
    heading(1, municipality, true),
    paragraph(title, "subtitle"),
    paragraph(visible(plan.file), "quiet"),
    ...sectionBlocks(frontSections(plan, frame)),
    ...sectionBlocks(bodySections(plan, frame), true),
    ...paragraphs(endingWords(plan, frame.asOf, frame.speaker), "legend"),
  ];
}

function onlyNote({ speaker, only }: Frame): readonly Block[] {
  return paragraphs(only === undefined ? [] : [speaker.report.only(speaker.kinds[only])]);
}
