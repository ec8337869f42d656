import type { PlanReport } from "../../core/report/report.ts";
import type { Frame } from "../content/frame.ts";
import { agendaRows } from "../paper/agenda-rows.ts";
import { paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

/** Who does what by when, by day: all that the plan gives a time for, where the report has it. */
export function agendaSections({ agenda }: PlanReport, { speaker, asOf }: Frame): readonly Section[] {
  const rows = agenda ? agendaRows(agenda, asOf, speaker) : [];
  if (!agenda || rows.length === 0) return [];
  const { due, paper } = speaker;
  const all = table(
    [
      { head: due.columns.what },
      { head: due.columns.responsible, width: 2300 },
      { head: due.columns.day, width: 1750 },
    ],
    rows.map(({ what, why, responsible, time, state, stateWords }) => [
      { lines: [[what], ...(why ? [[why, "quietCell"] as const] : [])] },
      responsible,
      { lines: [[time], ...(stateWords ? [[stateWords, state === "late" ? "severe" : "quietCell"] as const] : [])] },
    ]),
  );
  const withoutTime = agenda.withoutTime > 0 ? due.withoutTime(agenda.withoutTime) : "";
  return [
    {
      title: paper.headings.agenda,
      blocks: [...paragraphs([paper.agendaAbout]), all, ...paragraphs([withoutTime], "after")],
    },
  ];
}
