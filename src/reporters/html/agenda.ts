import type { PlanReport } from "../../core/report/report.ts";
import { agendaRows } from "../paper/agenda-rows.ts";
import type { PageFrame } from "./frame.ts";
import { html } from "./html.ts";
import { own, paragraphs } from "./pieces.ts";
import { lineOf } from "./place.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

/** Who does what by when, by day: all that the plan gives a time for, where the report has it. */
export function agendaSections({ agenda }: PlanReport, frame: PageFrame): readonly Section[] {
  const { speaker, asOf, prefix } = frame;
  const rows = agenda ? agendaRows(agenda, asOf, speaker) : [];
  if (!agenda || rows.length === 0) return [];
  const { due, paper } = speaker;
  const content = table({
    id: `${prefix}agenda-t`,
    kind: "agenda",
    caption: paper.headings.agenda,
    about: paper.agendaAbout,
    columns: [
      { head: due.columns.what },
      { head: due.columns.responsible, kind: "owner" },
      { head: due.columns.day, kind: "by" },
      ...(frame.isBesidePlan ? [{ head: speaker.audit.columns.line, kind: "place" } as const] : []),
    ],
    rows: rows.map(({ what, why, responsible, time, state, stateWords, span }) => [
      html`${own(what)}${why && html` <span class="why">${own(why)}</span>`}`,
      own(responsible),
      state === "ongoing"
        ? own(time)
        : html`<span class="day">${time}</span> <span class="state ${state}">${stateWords}</span>`,
      ...(frame.isBesidePlan ? [lineOf(span, frame)] : []),
    ]),
  });
  const withoutTime = agenda.withoutTime > 0 ? [due.withoutTime(agenda.withoutTime)] : [];
  return [{ id: "agenda", title: paper.headings.agenda, content: html`${content}${paragraphs(withoutTime)}` }];
}
