import { type Bearer, bearersOf } from "./bearers.ts";
import type { FocusAreas } from "./focus-areas.ts";
import { ownerKind } from "./owner.ts";
import type { Goal, Plan, Words } from "./plan.ts";
import { findStem, hasStem } from "./words.ts";

/** What may show a thing in a plan; any one of these is enough. */
export interface Evidence {
  /** A goal, activity, routine, document, partner or competence with one of these topics. */
  readonly topics?: readonly string[];
  /** A goal or activity with one of these perspectives. */
  readonly perspectives?: readonly string[];
  /** A partner whose duty this focus area is. */
  readonly focusArea?: string;
  readonly partnerTypes?: readonly string[];
  readonly documentKinds?: readonly string[];
  /** Stems of words among the plan's target groups. */
  readonly groups?: readonly string[];
  /** Stems of words among the plan's forms of violence. */
  readonly violence?: readonly string[];
  /** Parts of the plan, by their key: one that says something is enough. */
  readonly sections?: readonly Section[];
}

/** Whether each part of a plan says something that counts. */
const sections = {
  coordinator: ({ coordinator }) =>
    [coordinator?.function, coordinator?.unit, ...(coordinator?.contact ?? [])].some(
      (words) => words !== undefined && ownerKind(words.words) !== "nobody",
    ),
  competence: ({ competence }) => competence.some(({ audience, content }) => audience.length + content.length > 0),
  information: ({ information }) =>
    information.some(({ channels, languages, groups }) => channels.length + languages.length + groups.length > 0),
  follow_up: ({ followUp }) =>
    followUp !== undefined &&
    [followUp.interval, followUp.last, ...followUp.method, ...followUp.reportedTo].some((said) => said !== undefined),
  mapping: ({ mappings }) => mappings.some(({ date, source }) => date !== undefined || source.length > 0),
  methods: ({ methods }) => methods.length > 0,
  routines: ({ routines }) => routines.length > 0,
  partners: ({ partners }) => partners.length > 0,
} as const satisfies Readonly<Record<string, (plan: Plan) => boolean>>;

export type Section = keyof typeof sections;
export const sectionKeys = Object.keys(sections) as readonly Section[];

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
  for (const bearer of bearers) {
    const text = findStem(bearer.texts, stems);
    if (text) return { bearer, text };
  }
  return undefined;
}

function isShownBeside(plan: Plan, areas: FocusAreas, evidence: Evidence): boolean {
  const { focusArea, partnerTypes, documentKinds, groups = [], violence = [] } = evidence;
  return (
    plan.partners.some(
      ({ type, covers }) =>
        includes(partnerTypes, type) ||
        (focusArea !== undefined && covers.some(({ words }) => areas.find(words)?.id === focusArea)),
    ) ||
    plan.documents.some(({ kind }) => includes(documentKinds, kind)) ||
    plan.groups.some(({ words }) => hasStem(words, groups)) ||
    plan.violence.some(({ words }) => hasStem(words, violence)) ||
    (evidence.sections ?? []).some((section) => sections[section](plan))
  );
}

function share(found: readonly string[], wanted: readonly string[] = []): boolean {
  return wanted.some((tag) => found.includes(tag));
}

function includes(wanted: readonly string[] | undefined, found: string | undefined): boolean {
  return found !== undefined && (wanted ?? []).includes(found);
}
