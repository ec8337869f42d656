import type { Ongoing } from "../../core/agenda/deadline.ts";
import type { Entry } from "../../core/agenda/entries.ts";
import type { Responsible } from "../../core/agenda/responsible.ts";
import type { Speaker } from "../../messages/index.ts";

/** Who is to see to something, as a head or a cell: the names, with what is to be said of them. */
export function responsibleWords({ kind, names, by }: Responsible, { due }: Speaker): string {
  const all = names.join("; ");
  if (kind === "nobody") return due.nobody;
  if (kind === "everybody") return due.everybody(all);
  return by === "coordinator" ? due.coordinator(all) : all;
}

/** Why something falls due on its day, and that it is paused; empty where there is nothing to say. */
export function whyWords(thing: Entry | Ongoing, { due }: Speaker): string {
  const { isPaused } = thing;
  const why = "reckoning" in thing ? due.why(thing.matter, thing.reckoning, thing.day) : undefined;
  return [...(why === undefined ? [] : [why]), ...(isPaused ? [due.paused] : [])].join("; ");
}

/** What is to be done; where several plans stand together, with the title of the one that it is about. */
export function whatWords(
  thing: Pick<Entry, "matter" | "title" | "waived" | "plan">,
  isOne: boolean,
  { due, report }: Speaker,
): string {
  return due.what(thing, isOne ? undefined : (thing.plan.title ?? report.untitled));
}
