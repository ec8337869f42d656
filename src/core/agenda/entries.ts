import { planKey } from "../municipality/plan-key.ts";
import { ascending } from "../text/ascending.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { grouped } from "../text/grouped.ts";
import { fold } from "../text/words.ts";
import type { PlanAgenda } from "./agenda.ts";
import type { Deadline, Ongoing } from "./deadline.ts";

/** A deadline with the plan that it stands in. */
export interface Entry extends Deadline {
  readonly plan: PlanAgenda;
}

/** Work without a last day, with the plan that it stands in. */
export interface OngoingEntry extends Ongoing {
  readonly plan: PlanAgenda;
}

/** One that programs can know again. */
export interface IdentifiedEntry extends Entry {
  /** 16 hexadecimal digits, the same from one run to another. */
  readonly identity: string;
}

/** What is late or soon due in some plans, by day; that of one day in the order of the plans. */
export function entriesOf(plans: readonly PlanAgenda[]): readonly Entry[] {
  return byDay(plans.flatMap((plan) => plan.deadlines.map((deadline) => ({ ...deadline, plan })))).filter(isNear);
}

/** What has no last day in some plans, in their order. */
export function ongoingIn(plans: readonly PlanAgenda[]): readonly OngoingEntry[] {
  return plans.flatMap((plan) => plan.ongoing.map((thing) => ({ ...thing, plan })));
}

/**
 * What is late or soon due, each with its identity, which is made from the municipality, the sort of document and what falls due, never
 * from its day or its place. Only where two plans would give the same does the plan's title tell them apart.
 */
export function identifiedEntriesOf(plans: readonly PlanAgenda[]): readonly IdentifiedEntry[] {
  return calendarEntriesOf(plans).filter(isNear);
}

/** All that has a day, however far ahead: a calendar that ended before it would say that nothing comes after. */
export function calendarEntriesOf(plans: readonly PlanAgenda[]): readonly IdentifiedEntry[] {
  const taken = new Set<string>();
  const identityOf = ({ kind = "", title = "", ...plan }: PlanAgenda, { matter, item }: Deadline): string => {
    const parts = ["due", planKey(plan), kind, matter, item];
    let identity = fingerprint(...parts);
    for (let nth = 1; taken.has(identity); nth++) identity = fingerprint(...parts, fold(title), String(nth));
    taken.add(identity);
    return identity;
  };
  return byDay(
    plans.flatMap((plan) =>
      plan.deadlines.map((deadline) => ({ ...deadline, plan, identity: identityOf(plan, deadline) })),
    ),
  );
}

function isNear({ state }: Entry): boolean {
  return state !== "in-time";
}

function byDay<E extends Entry>(entries: readonly E[]): readonly E[] {
  return entries.toSorted((a, b) => ascending(a.day, b.day));
}

/** The plans of each municipality together; by file where none is known. */
export function byMunicipality(plans: readonly PlanAgenda[]): readonly (readonly [PlanAgenda, ...PlanAgenda[]])[] {
  return [...grouped(plans, planKey).values()];
}
