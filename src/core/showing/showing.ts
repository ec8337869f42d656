import type { Goal, Plan } from "../plan/plan.ts";
import { presentTexts } from "../plan/present-texts.ts";
import { type PlanSection, saysSomething } from "../plan/sections.ts";
import { once } from "../text/once.ts";
import type { Words } from "../text/source.ts";
import { findStem } from "../text/words.ts";
import { type Bearer, bearersOf, having, taggedOf } from "./bearers.ts";
import type { FocusAreas } from "./focus-areas.ts";

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
  readonly sections?: readonly PlanSection[];
}

/** How a plan shows a thing: in full, only by a goal that has no activities, or not at all. */
export type Showing = "full" | { readonly emptyGoal: Goal } | undefined;

export function showing(plan: Plan, areas: FocusAreas, evidence: Evidence): Showing {
  const { byTopic, byPerspective } = taggedOf(plan);
  const tagged = [...having(byTopic, evidence.topics), ...having(byPerspective, evidence.perspectives)];
  if (tagged.some(({ emptyGoal }) => !emptyGoal) || isShownBeside(plan, areas, evidence)) return "full";
  const emptyGoal = tagged.length > 0 && bearersOf(plan).find((bearer) => tagged.includes(bearer))?.emptyGoal;
  return emptyGoal ? { emptyGoal } : undefined;
}

/** Where something in a plan has one of the stems in words, whatever its tags. */
export interface Mention {
  readonly bearer: Bearer;
  readonly text: Words;
}

/** In what sort of thing something is mentioned, and whether it is called so or only described so. */
export interface Found {
  readonly kind: Bearer["kind"];
  readonly isTitle: boolean;
}

export function foundIn({ bearer, text }: Mention): Found {
  return { kind: bearer.kind, isTitle: text.path.at(-1) !== "description" };
}

/** The first mention of those bearers that are meant. Who asks for all bearers of a plan has them searched at once. */
export function firstMention(
  bearers: readonly Bearer[],
  stems: readonly string[],
  isMeant: (bearer: Bearer) => boolean = () => true,
): Mention | undefined {
  if (stems.length === 0) return undefined;
  const { texts, owners } = textsOf(bearers);
  const ownerAt = (index: number) => owners[index] as Bearer;
  const text = findStem(texts, stems, (index) => isMeant(ownerAt(index)));
  return text && { bearer: ownerAt(texts.indexOf(text)), text };
}

/** The texts of all of them, each with its bearer; the same bearers, asked again, have the same texts. */
const textsOf = once((bearers: readonly Bearer[]) => ({
  texts: bearers.flatMap(({ texts }) => texts),
  owners: bearers.flatMap((bearer) => bearer.texts.map(() => bearer)),
}));

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
    (mentions.length > 0 && isStated(plan, mentions)) ||
    sections.some((section) => saysSomething(plan, section))
  );
}

function hasHorizons(plan: Plan, wanted: readonly string[] = []): boolean {
  if (wanted.length === 0) return false;
  const found = bearersOf(plan).flatMap(({ emptyGoal, horizons }) => (emptyGoal ? [] : horizons));
  const has = (horizon: string) => found.includes(horizon) || (horizon === "short" && found.includes("acute"));
  return wanted.every(has);
}

/** Whether what says what the plan is and does has a stem: not what is cancelled, waived, a source or replaced. */
export function isStated(plan: Plan, stems: readonly string[]): boolean {
  return [besideWork(plan), textsOf(bearersOf(plan)).texts].some((texts) => findStem(texts, stems) !== undefined);
}

/** Work is taken from the bearers, which leave out what is cancelled. */
const besideWork = once((plan: Plan) =>
  presentTexts(plan).filter(({ path }) => path[0] !== "goals" && path[0] !== "activities"),
);

function includes(wanted: readonly string[] | undefined, found: string | undefined): boolean {
  return found !== undefined && (wanted ?? []).includes(found);
}
