import type { Report } from "../../core/report/report.ts";
import { visible } from "../../core/text/visible.ts";
import type { Speaker } from "../../messages/index.ts";
import { fixedWords } from "../baseline-words.ts";
import { type Html, html } from "./html.ts";
import { own, paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";

/** The files that could not be judged, with reason and place. */
export function unreadableSections({ unreadable }: Pick<Report, "unreadable">, speaker: Speaker): readonly Section[] {
  if (unreadable.length === 0) return [];
  const entries = unreadable.map(
    (file) => html`<li class="file">
<p><b>${own(visible(file.file))}</b>${file.span && `, ${speaker.paper.line(file.span.line)}`}</p>
<p>${speaker.unreadable(file)}</p>
</li>
`,
  );
  const content = html`<ul class="findings">
${entries}</ul>
`;
  return [{ id: "unreadable", title: speaker.report.unreadable, count: unreadable.length, content }];
}

/** What the baseline has and the plans no more. */
export function fixedSections(report: Report, speaker: Speaker): readonly Section[] {
  const words = fixedWords(report, speaker);
  if (words.length === 0) return [];
  const content = html`<ul>
${words.map((entry) => html`<li>${entry}</li>\n`)}</ul>
${paragraphs([speaker.report.fixedEnd(report.baseline?.isPruned ?? false)])}`;
  return [{ id: "fixed", title: speaker.report.fixed, count: words.length, content }];
}

/** What such a report is, and is not; those who read one page only are to have read it. */
export function aboutNote({ paper }: Speaker): Html {
  return html`<p class="about">${paper.about}</p>
`;
}

/** What else is to be told at the end of what was judged. */
export function aboutSections(sentences: readonly string[], { paper }: Speaker): readonly Section[] {
  const told = sentences.filter(Boolean);
  return told.length > 0 ? [{ id: "about", title: paper.headings.about, content: paragraphs(told) }] : [];
}

export function footerOf(version: string, { paper }: Speaker): Html {
  return paragraphs([paper.madeBy(version)]);
}
