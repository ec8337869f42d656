import type { PlanReport, Report } from "../core/report/report.ts";
import { visible } from "../core/text/visible.ts";
import { documentOf } from "./html/document.ts";
import { aboutNote, aboutSections, fixedSections, footerOf, unreadableSections } from "./html/endings.ts";
import type { PageFrame } from "./html/frame.ts";
import { frontSections } from "./html/front.ts";
import { headOf, packList } from "./html/head.ts";
import { type Html, html } from "./html/html.ts";
import { overviewSection } from "./html/overview.ts";
import { onlyNote, type Page, pageOfOne } from "./html/page-of-one.ts";
import { own, paragraphs } from "./html/pieces.ts";
import { bodySections } from "./html/plan.ts";
import { sectionsOf } from "./html/section.ts";
import { sourceSections } from "./html/sources.ts";
import { endingWords, leftOutWords } from "./paper/ending-words.ts";
import { onPaper } from "./paper/on-paper.ts";
import { sourcedBy } from "./paper/sources.ts";
import { titleOf } from "./plan-state.ts";
import type { Context, Reporter } from "./reporter.ts";

/** The committee paper: a first page for those who decide, then what is to be done, and last what it all rests on. */
export default {
  render(report: Report, { version, only, ...context }: Context): string {
    const speaker = onPaper(context.speaker);
    const frame: PageFrame = { speaker, only, asOf: report.asOf, level: 2, prefix: "" };
    const [first, ...others] = report.plans;
    const page = first && others.length === 0 ? pageOfOne(first, report, frame) : pageOfMany(report, frame);
    return documentOf({ ...page, footer: footerOf(version, speaker) }, speaker);
  },
} satisfies Reporter;

function pageOfMany(report: Report, frame: PageFrame): Page {
  const { speaker, asOf } = frame;
  const { plans } = report;
  const head = headOf({
    kind: speaker.paper.kind,
    title: speaker.paper.title(plans.length),
    facts: [[speaker.report.head.asOf, asOf]],
  });
  const articles = plans.map((plan, i) => {
    const prefix = `plan-${i + 1}`;
    const own = { ...frame, prefix: `${prefix}-`, level: 3 };
    return html`<article id="${prefix}">
${articleHead(plan, frame)}${sectionsOf([...frontSections(plan, own), ...bodySections(plan, own)], own)}<div class="about">
${paragraphs(endingWords(plan, asOf, speaker))}</div>
</article>
`;
  });
  const ending = [...sourceSections(sourcedBy(plans), frame), ...aboutSections(leftOutWords(report, speaker), speaker)];
  return {
    title: `${speaker.paper.title(plans.length)} (${asOf})`,
    body: html`${head}${onlyNote(frame)}${sectionsOf([overviewSection(report, frame), ...fixedSections(report, speaker), ...unreadableSections(report, speaker)], frame)}${aboutNote(speaker)}${packList(report.packs, report, speaker)}${articles}${sectionsOf(ending, frame)}`,
  };
}

function articleHead(plan: PlanReport, { speaker }: PageFrame): Html {
  const { municipality, title } = titleOf(plan, speaker);
  return html`<header>
<h2>${own(municipality)}</h2>
<p class="subtitle">${own(title)}</p>
<p class="where">${own(visible(plan.file))}</p>
</header>
`;
}
