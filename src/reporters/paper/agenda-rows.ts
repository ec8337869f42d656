import type { PlanAgenda } from "../../core/agenda/agenda.ts";
import type { DueState } from "../../core/plan/due.ts";
import type { Span } from "../../core/text/source.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { responsibleWords, whatWords, whyWords } from "../due/words.ts";

/** What is to be done, and why on that day; by whom, and how far off it is. */
export interface AgendaRow {
  /** The day; of work without one the plan's words for when. */
  readonly time: string;
  readonly state: DueState | "ongoing";
  readonly span: Span;
  readonly what: string;
  readonly why: string;
  readonly responsible: string;
  readonly stateWords: string;
}

/** All that a plan gives a time for: first what has a day, then what goes on or comes again without one. */
export function agendaRows(agenda: PlanAgenda, asOf: Day, speaker: Speaker): readonly AgendaRow[] {
  const { due } = speaker;
  const dated = agenda.deadlines.map((deadline): AgendaRow => {
    const { day, state, responsible, span } = deadline;
    const entry = { ...deadline, plan: agenda };
    return {
      ...{ time: day, state, span },
      what: whatWords(entry, true, speaker),
      why: whyWords(entry, speaker),
      responsible: responsibleWords(responsible, speaker),
      stateWords: state === "late" ? due.states.late : due.distance(day, asOf),
    };
  });
  const ongoing = agenda.ongoing.map((thing): AgendaRow => {
    const { words, responsible, span } = thing;
    return {
      ...{ time: words, state: "ongoing", span, stateWords: "" },
      what: whatWords({ ...thing, plan: agenda }, true, speaker),
      why: whyWords(thing, speaker),
      responsible: responsibleWords(responsible, speaker),
    };
  });
  return [...dated, ...ongoing];
}
