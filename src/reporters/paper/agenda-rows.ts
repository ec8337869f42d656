import type { PlanAgenda } from "../../core/agenda/agenda.ts";
import type { Deadline } from "../../core/agenda/deadline.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { responsibleWords, whatWords, whyWords } from "../due/words.ts";

/** What is to be done, and why on that day; by whom, and how far off it is. */
export interface AgendaRow extends Pick<Deadline, "day" | "state" | "span"> {
  readonly what: string;
  readonly why: string;
  readonly responsible: string;
  readonly stateWords: string;
}

export function agendaRows(agenda: PlanAgenda, asOf: Day, speaker: Speaker): readonly AgendaRow[] {
  const { due } = speaker;
  return agenda.deadlines.map((deadline) => {
    const { day, state, responsible, span } = deadline;
    const entry = { ...deadline, plan: agenda };
    return {
      ...{ day, state, span },
      what: whatWords(entry, true, speaker),
      why: whyWords(entry, speaker),
      responsible: responsibleWords(responsible, speaker),
      stateWords: state === "late" ? due.states.late : due.distance(day, asOf),
    };
  });
}
