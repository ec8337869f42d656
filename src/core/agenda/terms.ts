import { requirementNamed } from "../pack/requirement-named.ts";
import { requirementsMeant } from "../pack/requirements-meant.ts";
import { datedDocuments } from "../plan/dated-documents.ts";
import { namesNoDay } from "../plan/due.ts";
import { ownersOf } from "../plan/ownership.ts";
import { isUnfilled } from "../plan/placeholder.ts";
import type { Moment, Plan } from "../plan/plan.ts";
import { activitiesAhead, isLeft } from "../plan/progress.ts";
import { lacksOf } from "../plan/waiver-lacks.ts";
import { fold } from "../text/words.ts";
import type { Day } from "../time/day.ts";
import type { View } from "./agenda.ts";
import type { Candidate } from "./deadline.ts";
import { coordinatorOf, decidedBy, statedOwners } from "./responsible.ts";

type Term = Pick<Candidate, "matter" | "item" | "title" | "waived" | "responsible" | "isPaused"> & {
  readonly moment: Moment;
  /** Words that may say that it is done, but cannot be read. */
  readonly maybeDone?: Moment | undefined;
};

/** All that a plan gives a last day and that is not done: work, validity, waivers. Work that goes on has none. */
export function termsIn(plan: Plan, view: View): readonly Candidate[] {
  const { asOf } = view;
  return [...work(plan, asOf), ...validity(plan), ...waivers(plan, view)].map(({ moment, maybeDone, ...term }) => {
    const { when, words, path } = moment;
    if ((when.kind === "open" || when.kind === "recurring") && isWork(term))
      return { ...term, goesOn: { words, path } };
    if (when.kind !== "period")
      return when.kind === "unreadable" && !isUnfilled(moment) ? { ...term, unclear: { words, path } } : term;
    // What may be done is not said to be late.
    if (maybeDone && when.last < asOf) return { ...term, unclear: { words: maybeDone.words, path: maybeDone.path } };
    return { ...term, due: { day: when.last, path, reckoning: { by: "stated", words } } };
  });
}

function isWork({ matter }: Pick<Candidate, "matter">): boolean {
  return matter === "goal" || matter === "activity";
}

function work(plan: Plan, asOf: Day): Term[] {
  const goals = plan.goals.flatMap((goal): Term[] => {
    const { key: item, title, deadline: moment, owners } = goal;
    if (!moment || !isLeft(goal, asOf)) return [];
    return [{ matter: "goal", item, title, moment, responsible: statedOwners(owners) }];
  });
  const activities = activitiesAhead(plan, asOf).flatMap((activity): Term[] => {
    const { key: item, title, deadline: moment, status, completed } = activity;
    if (!moment) return [];
    const responsible = statedOwners(ownersOf(activity));
    const maybeDone = completed && namesNoDay(completed) ? completed : undefined;
    return [{ matter: "activity", item, title, moment, responsible, maybeDone, isPaused: status === "paused" }];
  });
  return [...goals, ...activities];
}

/** Of the plan, and of each document beside it. */
function validity(plan: Plan): Term[] {
  return datedDocuments(plan).flatMap(({ item, title, validity }): Term[] => {
    const moment = validity?.to;
    return moment ? [{ matter: "validity", item, title, moment, responsible: coordinatorOf(plan) }] : [];
  });
}

/** Those that hold or have held: what is no whole decision, or from nothing that is asked, has no last day either. */
function waivers(plan: Plan, { packs = [], hasAllPacks = false }: View): Term[] {
  return plan.waivers.flatMap((waiver): Term[] => {
    const { requirement, item, decidedBy: body, expires } = waiver;
    const meant = requirementsMeant(requirement?.words ?? "", packs);
    if (!expires || lacksOf(waiver).length > 0 || (hasAllPacks && meant.length === 0)) return [];
    const title = [requirement, item].flatMap((part) => part?.words ?? []).join(", ");
    const [named, ...others] = meant.flatMap((name) => requirementNamed(name, packs) ?? []);
    const waived = named && others.length === 0 ? { requirement: named.title, item: item?.words } : undefined;
    const responsible = decidedBy(body, plan);
    return [{ matter: "waiver", item: fold(title), title, waived, moment: expires, responsible }];
  });
}

/** How many activities that are not done have no last day, and do not go on without one. */
export function activitiesWithoutTime(plan: Plan, asOf: Day): number {
  return activitiesAhead(plan, asOf).filter(({ deadline }) => !deadline || isUnfilled(deadline)).length;
}
