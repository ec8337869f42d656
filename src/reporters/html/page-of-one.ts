import type { PlanReport, Report } from "../../core/report/report.ts";
import { visible } from "../../core/text/visible.ts";
import { endingWords, leftOutWords } from "../paper/ending-words.ts";
import { sourcedBy } from "../paper/sources.ts";
import { titleOf } from "../plan-state.ts";
import { aboutNote, aboutSections, fixedSections, unreadableSections } from "./endings.ts";
import type { PageFrame } from "./frame.ts";
import { frontSections } from "./front.ts";
import { headOf, packList } from "./head.ts";
import { type Html, html } from "./html.ts";
import { own, paragraphs } from "./pieces.ts";
import { bodySections } from "./plan.ts";
import { contentsOf, sectionsOf } from "./section.ts";
import { sourceSections } from "./sources.ts";

/** A page but for what every page has around it. */
export interface Page {
  readonly title: string;
  readonly body: Html;
}

/** A first page on the plan for those who decide, then what is to be done, and last what it all rests on. */
export function pageOfOne(plan: PlanReport, report: Report, frame: PageFrame): Page {
  const { speaker, asOf } = frame;
  const { municipality, title } = titleOf(plan, speaker);
  const head = headOf({
    kind: speaker.paper.kind,
    title: own(municipality),
    subtitle: own(title),
    facts: [
      [speaker.report.head.asOf, asOf],
      [speaker.report.head.file, own(visible(plan.file))],
    ],
  });
  const body = [
    ...bodySections(plan, frame),
    ...fixedSections(report, speaker),
    ...unreadableSections(report, speaker),
    ...sourceSections(sourcedBy([plan]), frame),
    ...aboutSections([...endingWords(plan, asOf, speaker), ...leftOutWords(report, speaker)], speaker),
  ];
  return {
    title: `${municipality}: ${title} (${asOf})`,
    body: html`${head}${onlyNote(frame)}${sectionsOf(frontSections(plan, frame), frame)}${aboutNote(speaker)}${contentsOf(body, speaker.paper.headings.contents)}<div class="body">
${packList(plan.packs, report, speaker)}${sectionsOf(body, frame)}</div>`,
  };
}

/** That the lists are not all there is. */
export function onlyNote({ speaker, only }: PageFrame): Html {
  return paragraphs(only === undefined ? [] : [speaker.report.only(speaker.kinds[only])]);
}
