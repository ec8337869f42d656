import { agendaOf, type PlanAgenda } from "../../src/core/agenda/agenda.ts";
import { type Deadline, matters, type Ongoing } from "../../src/core/agenda/deadline.ts";
import type { Responsible } from "../../src/core/agenda/responsible.ts";
import { unreadable } from "../../src/core/faults/unreadable.ts";
import { municipalities } from "../../src/core/municipality/municipality.ts";
import type { PlanDocument } from "../../src/core/plan/plan.ts";
import type { Agenda } from "../../src/core/report/agenda.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { longWord, nastyFile, nastyWords } from "./report.ts";

/** A plan as a document; what stands in `text` follows after the mark and the municipality. */
export function documentOf(text: string, file = "nora.yaml"): PlanDocument {
  const parsed = parsePlan(file, `plankoll: 1\nkommun: Nora\n${text}`);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  return parsed.document;
}

/** What falls due in such a plan. */
export function agenda(text: string, asOf = "2026-11-22", within = 60): PlanAgenda {
  return agendaOf(documentOf(text), { asOf, within });
}

/** A deadline made by hand; what is left out is filled in. */
export function deadline(more: Partial<Deadline>): Deadline {
  return {
    matter: "activity",
    item: "",
    title: "Stödgrupp",
    pointer: "/activities/0/deadline",
    span: { line: 4, column: 19, endLine: 4, endColumn: 29 },
    day: "2026-12-31",
    state: "soon",
    reckoning: { by: "stated", words: "2026-12-31" },
    responsible: { kind: "someone", names: ["HR-chefen"], by: "stated" },
    isPaused: false,
    ...more,
  };
}

/** Work without a last day; what is left out is filled in. */
export function ongoing(more: Partial<Ongoing>): Ongoing {
  return {
    ...{ matter: "activity", item: "", title: "Öppet hus", words: "årligen" },
    ...{ pointer: "/activities/1/deadline", span: { line: 5, column: 19, endLine: 5, endColumn: 26 } },
    ...{ responsible: { kind: "someone", names: ["HR-chefen"], by: "stated" }, isPaused: false },
    ...more,
  };
}

export function planAgenda(deadlines: readonly Deadline[], more: Partial<PlanAgenda> = {}): PlanAgenda {
  return {
    file: "nora.yaml",
    municipality: municipalities.find(({ code }) => code === "1884"),
    municipalityWords: "Nora",
    title: "Handlingsplan",
    kind: "action-plan",
    deadlines,
    ongoing: [],
    undated: [],
    withoutTime: 0,
    ...more,
  };
}

export function agendaWith(plans: readonly PlanAgenda[], more: Partial<Agenda> = {}): Agenda {
  return { asOf: "2026-11-22", within: 60, plans, unreadable: [], skipped: [], ...more };
}

const nobody: Responsible = { kind: "nobody", names: [], by: "stated" };
const everybody: Responsible = { kind: "everybody", names: [nastyWords, longWord], by: "stated" };
const several: Responsible = { kind: "someone", names: [nastyWords, longWord, "=1+1"], by: "decided" };
const counted = { by: "interval", words: nastyWords, since: "made", months: 12, interval: nastyWords } as const;

/** One deadline of each sort, late and soon, with everything in it that could break a report. */
const worst = planAgenda(
  matters.flatMap((matter, i) => [
    deadline({ matter, item: `sent ${i}`, title: nastyWords, day: "2026-01-31", state: "late", responsible: several }),
    deadline({ matter, item: "1", title: longWord, reckoning: counted, responsible: everybody, isPaused: true }),
    deadline({ matter, item: "2", title: undefined, day: "2026-11-22", responsible: nobody }),
    deadline({ matter, item: "3", title: "", day: "2028-01-01", state: "in-time" }),
  ]),
  {
    file: nastyFile,
    municipality: undefined,
    municipalityWords: nastyWords,
    title: nastyWords,
    ongoing: [ongoing({ title: nastyWords, words: nastyWords, responsible: several }), ongoing({ title: longWord })],
    undated: [
      { ...deadline({ title: nastyWords }), words: nastyWords },
      { ...deadline({ title: nastyWords }), words: nastyWords, isAhead: true },
      { ...deadline({ title: longWord }), words: undefined },
    ],
    withoutTime: 3,
  },
);

/** An agenda with everything in it that could break a reporter. */
export const nastyAgenda = agendaWith(
  [worst, planAgenda([]), planAgenda([], { municipality: undefined, title: undefined })],
  {
    unreadable: [
      unreadable(nastyFile, "BAD_INDENT", {}, { line: 3, column: 7, endLine: 3, endColumn: 7 }),
      unreadable("saknas.yaml", "missing", {}),
    ],
    skipped: ["planer/anteckningar.yaml", "planer/mall.yaml"],
  },
);
