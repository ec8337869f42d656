import type { Municipality } from "../municipality/municipality.ts";
import type { Pack } from "../pack/pack.ts";
import { dueState } from "../plan/due.ts";
import type { Plan, PlanDocument } from "../plan/plan.ts";
import { discreetWords } from "../privacy/discreet-words.ts";
import { ascending } from "../text/ascending.ts";
import { inFileOrder, type NodePath } from "../text/source.ts";
import type { Day } from "../time/day.ts";
import { cyclesIn } from "./cycles.ts";
import type { Candidate, Deadline, Matter, Ongoing, Undated } from "./deadline.ts";
import { activitiesWithoutTime, termsIn } from "./terms.ts";

/** What falls due in one plan. It repeats no personal identity number and no address that may be a sheltered home's. */
export interface PlanAgenda {
  readonly file: string;
  readonly municipality: Municipality | undefined;
  /** As the plan writes it. */
  readonly municipalityWords: string | undefined;
  readonly title: string | undefined;
  readonly kind: string | undefined;
  /** By day, and those of a day in the order of the file. */
  readonly deadlines: readonly Deadline[];
  /** In the order of the file, as what follows. */
  readonly ongoing: readonly Ongoing[];
  readonly undated: readonly Undated[];
  /** How many activities that are not done have no last day, and do not go on without one. */
  readonly withoutTime: number;
}

export interface View {
  readonly asOf: Day;
  readonly within: number;
  /** The packs that tell what a waiver is from. */
  readonly packs?: readonly Pack[];
  /** Whether those are all that the plan is judged by, so that what they do not have is not waived. */
  readonly hasAllPacks?: boolean;
}

/** What falls due in a plan: late, soon, and after that. Pure: the same document and view always give an equal agenda. */
export function agendaOf(document: PlanDocument, view: View): PlanAgenda {
  const { asOf, within } = view;
  const { plan } = document;
  const tell = discreetWords(plan);
  const nameIt = nameGiver();
  const deadlines: Deadline[] = [];
  const ongoing: Ongoing[] = [];
  const undated: Undated[] = [];
  for (const { matter, item, title, isPaused = false, waived, due, goesOn, unclear, ...rest } of candidatesIn(
    plan,
    view,
  )) {
    const responsible = { ...rest.responsible, names: rest.responsible.names.map(tell) };
    const thing = {
      matter,
      item: nameIt(matter, tell(item)),
      title: title === undefined ? undefined : tell(title),
      waived: waived && { ...waived, item: waived.item === undefined ? undefined : tell(waived.item) },
    };
    const at = (path: NodePath) => ({ pointer: document.pointer(path), span: document.locate(path) });
    if (goesOn) ongoing.push({ ...thing, ...at(goesOn.path), words: tell(goesOn.words), responsible, isPaused });
    if (unclear)
      undated.push({
        ...thing,
        ...at(unclear.path),
        words: unclear.words === undefined ? undefined : tell(unclear.words),
        isAhead: unclear.isAhead ?? false,
      });
    if (!due) continue;
    const { day, path, reckoning } = due;
    deadlines.push({
      ...thing,
      ...at(path),
      day,
      state: dueState(day, asOf, within),
      // Words that can be read as a time have no room for a secret.
      reckoning,
      responsible,
      isPaused,
    });
  }
  const { municipality, municipalityWords, title, kind } = plan;
  return {
    file: tell(document.file),
    municipality,
    municipalityWords: municipalityWords === undefined ? undefined : tell(municipalityWords),
    title: title === undefined ? undefined : tell(title),
    kind,
    deadlines: deadlines.sort((a, b) => ascending(a.day, b.day) || inFileOrder(a, b)),
    ongoing: ongoing.sort(inFileOrder),
    undated: undated.sort(inFileOrder),
    withoutTime: activitiesWithoutTime(plan, asOf),
  };
}

function candidatesIn(plan: Plan, view: View): readonly Candidate[] {
  return [...termsIn(plan, view), ...cyclesIn(plan, view.asOf)];
}

/** Gives each thing a name that no other of its sort in the plan has. */
function nameGiver(): (matter: Matter, wanted: string) => string {
  const taken = new Set<string>();
  return (matter, wanted) => {
    let name = wanted;
    for (let nth = 2; taken.has(`${matter} ${name}`); nth++) name = `${wanted}#${nth}`;
    taken.add(`${matter} ${name}`);
    return name;
  };
}
