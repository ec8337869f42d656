import { type Bearer, bearersOf } from "./bearers.ts";
import type { FocusAreas } from "./focus-areas.ts";
import type { Goal, Plan, Words } from "./plan.ts";
import { type Section, saysSomething } from "./sections.ts";
import { findStem } from "./words.ts";

/** What may show a thing in a plan; any one of these is enough. */
export interface Evidence {
  /** A goal, activity, routine, document, partner or competence with one of these topics. */
  readonly topics?: readonly string[];
  /** A goal or activity with one of these perspectives. */
  readonly perspectives?: readonly string[];
  /** A partner whose duty this focus area is. */
  readonly focusArea?: string;
  /** Goals and activities that have all of these horizons between them; what is acute is short term too. */
  readonly horizons?: readonly string[];
  readonly partnerTypes?: readonly string[];
  /** Types of partner with whom the plan names an agreement. */
  readonly agreementWith?: readonly string[];
  readonly documentKinds?: readonly string[];
  /** Stems of words among the plan's target groups. */
  readonly groups?: readonly string[];
  /** Stems of words among the plan's forms of violence. */
  readonly violence?: readonly string[];
  /** Stems of words among those to whom the follow-up is reported. */
  readonly reportedTo?: readonly string[];
  /** Stems of words of which one, anywhere in what the plan says of itself and its work, is enough. */
  readonly mentions?: readonly string[];
  /** Parts of the plan, by their key: one that says something is enough. */
  readonly sections?: readonly Section[];
}

/** How a plan shows a thing: in full, only by a goal that has no activities, or not at all. */
export type Showing = "full" | { readonly emptyGoal: Goal } | undefined;

export function showing(plan: Plan, areas: FocusAreas, evidence: Evidence): Showing {
  const tagged = bearersOf(plan).filter(({ topics, perspectives }) => {
    return share(topics, evidence.topics) || share(perspectives, evidence.perspectives);
  });
  if (tagged.some(({ emptyGoal }) => !emptyGoal) || isShownBeside(plan, areas, evidence)) return "full";
  const emptyGoal = tagged[0]?.emptyGoal;
  return emptyGoal && { emptyGoal };
}

/** Where something in a plan has one of the stems in words, whatever its tags. */
export interface Mention {
  readonly bearer: Bearer;
  readonly text: Words;
}

export function firstMention(bearers: readonly Bearer[], stems: readonly string[]): Mention | undefined {
  const text = findStem(textsOf(bearers), stems);
  const bearer = text && bearers.find(({ texts }) => texts.includes(text));
  return text && bearer && { bearer, text };
}

/** The texts of all of them; the same bearers, asked again, have the same texts. */
const texts = new WeakMap<readonly Bearer[], readonly Words[]>();

function textsOf(bearers: readonly Bearer[]): readonly Words[] {
  const known = texts.get(bearers);
  if (known) return known;
  const all = bearers.flatMap(({ texts }) => texts);
  texts.set(bearers, all);
  return all;
}

function isShownBeside(plan: Plan, areas: FocusAreas, evidence: Evidence): boolean {
  const { focusArea, partnerTypes, agreementWith, documentKinds } = evidence;
  const { groups = [], violence = [], reportedTo = [], mentions = [], sections = [] } = evidence;
  return (
    plan.partners.some(
      ({ type, agreement, covers }) =>
        includes(partnerTypes, type) ||
        (agreement !== undefined && includes(agreementWith, type)) ||
        (focusArea !== undefined && covers.some(({ words }) => areas.find(words)?.id === focusArea)),
    ) ||
    plan.documents.some(({ kind }) => includes(documentKinds, kind)) ||
    hasHorizons(plan, evidence.horizons) ||
    findStem(plan.groups, groups) !== undefined ||
    findStem(plan.violence, violence) !== undefined ||
    findStem(plan.followUp?.reportedTo ?? [], reportedTo) !== undefined ||
    (mentions.length > 0 && findStem(statements(plan), mentions) !== undefined) ||
    sections.some((section) => saysSomething(plan, section))
  );
}

function hasHorizons(plan: Plan, wanted: readonly string[] = []): boolean {
  const found = bearersOf(plan).flatMap(({ emptyGoal, horizons }) => (emptyGoal ? [] : horizons));
  const has = (horizon: string) => found.includes(horizon) || (horizon === "short" && found.includes("acute"));
  return wanted.length > 0 && wanted.every(has);
}

/** Work is taken from the bearers, which leave out what is cancelled; the rest says nothing of what the plan holds. */
const notStatements: readonly unknown[] = ["goals", "activities", "sources", "waivers", "replaces"];

/** Every text that says what the plan is and does: not what is cancelled, waived, cited as a source or replaced. */
export function statements(plan: Plan): readonly Words[] {
  const known = stated.get(plan);
  if (known) return known;
  const beside = plan.texts.filter(({ path }) => !notStatements.includes(path[0]));
  const all = [...beside, ...textsOf(bearersOf(plan))];
  stated.set(plan, all);
  return all;
}

const stated = new WeakMap<Plan, readonly Words[]>();

function share(found: readonly string[], wanted: readonly string[] = []): boolean {
  return wanted.some((tag) => found.includes(tag));
}

function includes(wanted: readonly string[] | undefined, found: string | undefined): boolean {
  return found !== undefined && (wanted ?? []).includes(found);
}
