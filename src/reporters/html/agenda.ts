import type { PlanReport } from "../../core/report.ts";
import { responsibleWords, whatWords, whyWords } from "../due/words.ts";
import { html } from "./html.ts";
import { own, paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import type { Sheet } from "./sheet.ts";
import { table } from "./table.ts";

/** Who does what by when, by day: all that the plan gives a time for, where the report has it. */
export function agendaSections({ agenda }: PlanReport, { speaker, asOf, prefix }: Sheet): readonly Section[] {
  if (!agenda || agenda.deadlines.length === 0) return [];
  const { due, paper } = speaker;
  const rows = agenda.deadlines.map((deadline) => {
    const entry = { ...deadline, plan: agenda };
    const why = whyWords(entry, speaker);
    const state = deadline.state === "late" ? due.states.late : due.distance(deadline.day, asOf);
    return [
      html`${own(whatWords(entry, true, speaker))}${why && html` <span class="why">${own(why)}</span>`}`,
      own(responsibleWords(deadline.responsible, speaker)),
      html`<span class="day">${deadline.day}</span> <span class="state ${deadline.state}">${state}</span>`,
      paper.line(deadline.span.line),
    ];
  });
  const content = table({
    id: `${prefix}agenda-t`,
    kind: "agenda",
    caption: paper.headings.agenda,
    about: paper.agendaAbout,
    columns: [
      { head: due.columns.what },
      { head: due.columns.responsible, kind: "owner" },
      { head: due.columns.day, kind: "by" },
      { head: speaker.audit.columns.line, kind: "place" },
    ],
    rows,
  });
  const withoutTime = agenda.withoutTime > 0 ? [due.withoutTime(agenda.withoutTime)] : [];
  return [{ id: "agenda", title: paper.headings.agenda, content: html`${content}${paragraphs(withoutTime)}` }];
}
