import { datedDocuments } from "../plan/dated-documents.ts";
import { type Cycle, latest } from "../plan/due.ts";
import { hasAgreement } from "../plan/has-agreement.ts";
import type { Mapping, Moment, Plan } from "../plan/plan.ts";
import type { NodePath } from "../text/source.ts";
import { fold } from "../text/words.ts";
import type { Day } from "../time/day.ts";
import type { Candidate } from "./deadline.ts";
import { nextOf } from "./next.ts";
import { coordinatorOf, decidedBy, ownersOrCoordinator } from "./responsible.ts";

/**
 * Months that are reckoned with where a plan states no interval of its own.
 *
 * Of a revision a year is assumed; a mapping is old after four years, and so is a follow-up. What is agreed or decided
 * counts in the national comparisons of social services as current for two years after it was followed up.
 */
export const usualMonths = { revision: 12, followUp: 48, mapping: 48, agreement: 24, routine: 24 } as const;

type Recurring = Pick<Candidate, "matter" | "item" | "title" | "responsible"> & {
  /** Where a time for it would stand. */
  readonly path: NodePath;
  readonly cycle: Cycle;
};

/** All that a plan says is done again and again, or that grows old, with the next time that it is due. */
export function cyclesIn(plan: Plan, asOf: Day): readonly Candidate[] {
  return [
    ...revisions(plan),
    ...followUps(plan),
    ...mappings(plan, asOf),
    ...routines(plan),
    ...agreements(plan),
    ...competence(plan),
  ].map(({ cycle, path, ...thing }) => ({ ...thing, ...nextOf(cycle, path, asOf) }));
}

/** Of the plan, and of each document beside it that says anything of its revision. */
function revisions(plan: Plan): Recurring[] {
  return datedDocuments(plan)
    .filter(({ title, revision }) => title === undefined || revision)
    .map(({ item, title, path, adoptions, revision }) => ({
      ...{ matter: "revision", item, title, path: [...path, "revision"] },
      cycle: { ...revision, also: adoptions.map(({ date }) => date), assumed: usualMonths.revision },
      responsible: ownersOrCoordinator(revision?.owners ?? [], plan),
    }));
}

function followUps(plan: Plan): Recurring[] {
  const { last, interval, owners = [] } = plan.followUp ?? {};
  const also = plan.adoptions.map(({ date }) => date);
  return [
    {
      ...{ matter: "follow-up", item: "", title: undefined, path: ["follow_up"] },
      cycle: { last, also, interval, assumed: last && usualMonths.followUp },
      responsible: ownersOrCoordinator(owners, plan),
    },
  ];
}

/** Of several mappings the latest counts, and what it says of the next. */
function mappings(plan: Plan, asOf: Day): Recurring[] {
  if (plan.mappings.length === 0) return [];
  const last = latestMapping(plan.mappings, asOf);
  const stated = last ?? plan.mappings.find(({ date }) => date);
  const next = last ? last.next : plan.mappings.find((mapping) => mapping.next)?.next;
  return [
    {
      ...{ matter: "mapping", item: "", title: undefined, path: stated?.path ?? ["mapping"] },
      cycle: { last: stated?.date, next, limit: usualMonths.mapping },
      responsible: coordinatorOf(plan),
    },
  ];
}

function latestMapping(mappings: readonly Mapping[], asOf: Day): Mapping | undefined {
  const date = latest(
    mappings.map(({ date }) => date),
    asOf,
  );
  return date && mappings.find((mapping) => mapping.date === date);
}

function routines(plan: Plan): Recurring[] {
  return plan.routines.map(({ title, topics, path, decided, decidedBy: body, reviewed }) => ({
    ...{ matter: "routine", item: fold(title ?? "") || topics.join(" "), title: title ?? "", path },
    cycle: writtenOnce(decided, reviewed, usualMonths.routine),
    responsible: decidedBy(body, plan),
  }));
}

function agreements(plan: Plan): Recurring[] {
  return plan.partners.filter(hasAgreement).flatMap(({ name = "", type = "", agreement }): Recurring[] => {
    if (!agreement) return [];
    return [
      {
        ...{ matter: "agreement", item: fold(name) || type, title: name, path: agreement.path },
        cycle: writtenOnce(agreement.date, agreement.reviewed, usualMonths.agreement),
        responsible: coordinatorOf(plan),
      },
    ];
  });
}

/** Only what the plan gives an interval: nothing says how soon other training grows old. */
function competence(plan: Plan): Recurring[] {
  return plan.competence.map(({ audience, content, path, last, interval }) => {
    const texts = [...content, ...audience].map(({ words }) => words);
    const title = (content.length > 0 ? content : audience).map(({ words }) => words).join(", ");
    return {
      ...{ matter: "competence", item: fold(texts.join(" ")), title, path },
      cycle: { last, interval },
      responsible: coordinatorOf(plan),
    };
  });
}

function writtenOnce(made: Moment | undefined, reviewed: Moment | undefined, limit: number): Cycle {
  return { last: reviewed, also: [made], limit };
}
