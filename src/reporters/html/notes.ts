import type { Finding, PlanReport } from "../../core/report/report.ts";
import { sinceWords } from "../baseline-words.ts";
import { notesOf } from "../content/notes.ts";
import { findingList } from "./findings.ts";
import type { PageFrame } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { paragraphs } from "./pieces.ts";
import { requirementOf } from "./place.ts";

/** Information: what the plan as a whole does not show, in groups by where it stands written; then the rest. */
export function noteList(notes: readonly Finding[], plan: PlanReport, frame: PageFrame): Html {
  const { report } = frame.speaker;
  const { bare, others, inGrid } = notesOf(notes, plan, frame.speaker);
  const groups = bare.map(
    ([source, findings]) => html`<div class="group">
<p class="source">${source}</p>
<ul>
${findings.map((finding) => html`<li>${brief(finding, frame)}</li>\n`)}</ul>
</div>
`,
  );
  return html`${groups.length > 0 && html`<p>${report.notShown}:</p>\n<div class="notes">\n${groups}</div>\n`}${
    others.length > 0 && findingList(others, plan, frame)
  }${paragraphs(inGrid > 0 ? [report.inGrid(inGrid)] : [])}`;
}

function brief(finding: Finding, frame: PageFrame): Html {
  const parts = [...requirementOf(finding, frame), ...sinceWords(finding, frame.speaker)];
  const where = html`<span class="where">${parts.map((part, i) => html`${i > 0 && ", "}${part}`)}</span>`;
  return html`${frame.speaker.in(finding.requirement.shows)} ${where}`;
}
