import type { Activity, Goal } from "../plan/plan.ts";
import { type Span, toPointer } from "../text/source.ts";
import { type Matching, match, type Pair } from "./match.ts";
import { contentOf, type Fields, type Said, type SaidEdition } from "./said.ts";

/** A goal or an activity of one edition, with what it says itself. */
export interface Undertaking {
  readonly kind: "goal" | "activity";
  /** Names it in findings. */
  readonly key: string;
  readonly id: string | undefined;
  readonly title: string;
  readonly span: Span;
  readonly fields: Fields;
  readonly goal: Undertaking | undefined;
  readonly source: Goal | Activity;
  readonly parent: string;
  readonly own: string;
  readonly content: string;
}

export interface Undertakings {
  readonly goals: Matching<Undertaking>;
  readonly activities: Matching<Undertaking>;
  /** Whether two goals are one. */
  isSameGoal(old: Undertaking | undefined, young: Undertaking | undefined): boolean;
}

/** The goals and activities of two editions, each with what it is in the other one. */
export function matchUndertakings(old: SaidEdition, young: SaidEdition): Undertakings {
  const [oldGoals, newGoals] = [old, young].map(goalsOf) as [ReturnType<typeof goalsOf>, ReturnType<typeof goalsOf>];
  const goals = match([...oldGoals.values()], [...newGoals.values()]);
  const ofOld = new Map(goals.pairs.map((pair) => [pair.old, pair.new]));
  const isSameGoal: Undertakings["isSameGoal"] = (old, young) =>
    old && young ? ofOld.get(old) === young : old === young;
  const activities = match(
    activitiesOf(old, oldGoals, (goal) => ofOld.get(goal)?.key ?? `gone ${goal.key}`),
    activitiesOf(young, newGoals, ({ key }) => key),
  );
  return { goals, activities, isSameGoal };
}

/** What reports tell of a goal or an activity. */
export interface Subject extends Pick<Undertaking, "kind" | "id" | "title" | "span"> {
  /** The title of its goal. */
  readonly goal: string | undefined;
}

export function subjectOf({ kind, id, title, span, goal }: Undertaking): Subject {
  return { kind, id, title, span, goal: goal?.title };
}

/** What a goal or activity says in a field that activities take from their goal when they leave it out. */
export function inherited({ fields, goal }: Undertaking, field: string): Said | undefined {
  return fields.get(field) ?? goal?.fields.get(field);
}

/** Whether both editions of an activity leave a field to one and the same goal, where its change is told. */
export function isToldOfGoal(
  { old, new: young }: Pair<Undertaking>,
  field: string,
  { isSameGoal }: Undertakings,
): boolean {
  if (old.fields.has(field) || young.fields.has(field)) return false;
  return old.goal !== undefined && isSameGoal(old.goal, young.goal);
}

function goalsOf(edition: SaidEdition): ReadonlyMap<Goal, Undertaking> {
  return new Map(
    edition.document.plan.goals.map((goal) => {
      const below = goal.activities.map((activity) => ownContent(fieldsOf(activity, edition))).sort();
      return [goal, undertaking("goal", goal, undefined, "", below, edition)];
    }),
  );
}

function activitiesOf(
  edition: SaidEdition,
  goals: ReadonlyMap<Goal, Undertaking>,
  nameOf: (goal: Undertaking) => string,
): readonly Undertaking[] {
  return edition.document.plan.activities.map((activity) => {
    const goal = activity.goal && goals.get(activity.goal);
    return undertaking("activity", activity, goal, goal ? `goal ${nameOf(goal)}` : "", [], edition);
  });
}

function undertaking(
  kind: Undertaking["kind"],
  source: Goal | Activity,
  goal: Undertaking | undefined,
  parent: string,
  below: readonly string[],
  edition: SaidEdition,
): Undertaking {
  const { key, id, title, path } = source;
  const fields = fieldsOf(source, edition);
  const own = ownContent(fields);
  const span = edition.document.locate(path);
  return { kind, key, id, title, span, fields, goal, source, parent, own, content: [own, ...below].join("\n") };
}

function fieldsOf({ path }: Goal | Activity, { statements }: SaidEdition): Fields {
  return statements.get(toPointer(path)) ?? new Map();
}

function ownContent(fields: Fields): string {
  return contentOf(new Map([...fields].filter(([field]) => field !== "id")));
}
