import type { NodePath } from "../text/source.ts";
import { ownerKind } from "./owner.ts";
import type { Plan } from "./plan.ts";

/** Whether each part of a plan says something that counts. */
const sections = {
  agreements: ({ agreements }) => agreements.length > 0,
  competence: ({ competence }) => competence.some(({ audience, content }) => audience.length + content.length > 0),
  coordinator: ({ coordinator }) =>
    [coordinator?.function, coordinator?.unit, ...(coordinator?.contact ?? [])].some(
      (words) => words !== undefined && ownerKind(words.words) !== "nobody",
    ),
  follow_up: ({ followUp }) =>
    followUp !== undefined &&
    [followUp.interval, followUp.last, ...followUp.method, ...followUp.reportedTo].some((said) => said !== undefined),
  goals: ({ goals }) => goals.length > 0,
  information: ({ information }) =>
    information.some(({ channels, languages, groups }) => channels.length + languages.length + groups.length > 0),
  languages: ({ information }) => information.some(({ languages }) => languages.length > 0),
  mapping: ({ mappings }) => mappings.some(({ date, source }) => date !== undefined || source.length > 0),
  methods: ({ methods }) => methods.length > 0,
  partners: ({ partners }) => partners.length > 0,
  responsible: ({ goals, activities }) =>
    [...goals, ...activities].some(({ owners }) => owners.some(({ kind }) => kind === "someone")),
  routines: ({ routines }) => routines.length > 0,
} as const satisfies Readonly<Record<string, (plan: Plan) => boolean>>;

/** A part of a plan, by its key. */
export type PlanSection = keyof typeof sections;
export const sectionKeys = Object.keys(sections) as readonly PlanSection[];

/** Whether a part of a plan says something. */
export function saysSomething(plan: Plan, section: PlanSection): boolean {
  return sections[section](plan);
}

/** Where a part of a plan is, or would be, written. */
export function pathOfSection(section: PlanSection): NodePath {
  if (section === "languages") return ["information", "languages"];
  return section === "responsible" ? ["goals"] : [section];
}
