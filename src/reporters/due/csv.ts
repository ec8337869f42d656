import type { PlanAgenda } from "../../core/agenda/agenda.ts";
import type { Matter } from "../../core/agenda/deadline.ts";
import { identifiedEntriesOf, ongoingIn } from "../../core/agenda/entries.ts";
import type { Agenda } from "../../core/report/agenda.ts";
import { type Day, daysBetween } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { municipalityName } from "../municipality.ts";
import { csvOf } from "../tables/csv.ts";
import { type Column, dayCell } from "../tables/table.ts";
import type { DueContext, DueReporter } from "./reporter.ts";
import { responsibleWords, whyWords } from "./words.ts";

/** A row for each thing that is due, by day, and last for what cannot be dated: to sort and to count in a spreadsheet. */
export default {
  render({ asOf, plans }: Agenda, { speaker }: DueContext): string {
    return csvOf(columnsOf(asOf, speaker), rowsOf(plans, speaker), speaker);
  },
} satisfies DueReporter;

interface Row {
  readonly plan: PlanAgenda;
  readonly matter: Matter;
  readonly what: string;
  readonly state: string;
  readonly why: string;
  readonly line: number;
  readonly day?: Day;
  readonly responsible?: string;
  readonly identity?: string;
}

function rowsOf(plans: readonly PlanAgenda[], speaker: Speaker): readonly Row[] {
  const { states, what, unclear } = speaker.due;
  const dated = identifiedEntriesOf(plans).map((entry): Row => {
    const { plan, matter, day, state, responsible, span, identity } = entry;
    return {
      ...{ plan, matter, day, identity, line: span.line, state: states[state === "late" ? "late" : "soon"] },
      ...{ what: what(entry, undefined), why: whyWords(entry, speaker) },
      responsible: responsibleWords(responsible, speaker),
    };
  });
  const ongoing = ongoingIn(plans).map((thing): Row => {
    const { plan, matter, words, responsible, span } = thing;
    return {
      ...{ plan, matter, what: what(thing, undefined), state: states.ongoing, line: span.line },
      why: [words, whyWords(thing, speaker)].filter(Boolean).join("; "),
      responsible: responsibleWords(responsible, speaker),
    };
  });
  const undated = plans.flatMap((plan) =>
    plan.undated.map((thing): Row => {
      const { matter, span } = thing;
      return {
        plan,
        matter,
        what: what(thing, undefined),
        state: states.undated,
        why: unclear(thing),
        line: span.line,
      };
    }),
  );
  return [...dated, ...ongoing, ...undated];
}

function columnsOf(asOf: Day, speaker: Speaker): readonly Column<Row>[] {
  const { columns, matters } = speaker.due;
  return [
    { head: columns.municipality, width: 20, cell: ({ plan }) => municipalityName(plan, speaker) },
    { head: columns.plan, width: 40, cell: ({ plan }) => plan.title },
    { head: columns.day, width: 12, cell: ({ day }) => dayCell(day) },
    { head: columns.days, width: 12, cell: ({ day }) => (day === undefined ? undefined : daysBetween(asOf, day)) },
    { head: columns.state, width: 12, cell: ({ state }) => state },
    { head: columns.matter, width: 16, cell: ({ matter }) => matters[matter] },
    { head: columns.what, width: 60, cell: ({ what }) => what },
    { head: columns.responsible, width: 40, cell: ({ responsible }) => responsible },
    { head: columns.why, width: 50, cell: ({ why }) => why },
    { head: columns.file, width: 30, cell: ({ plan }) => plan.file },
    { head: columns.line, width: 6, cell: ({ line }) => line },
    { head: columns.identity, width: 18, cell: ({ identity }) => identity },
  ];
}
