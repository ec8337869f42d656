import type { Finding, PlanReport } from "../../core/report/report.ts";
import { isDay } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { sinceWords } from "../baseline-words.ts";
import type { Group } from "../content/groups.ts";
import { sourcesOf } from "../content/sources.ts";
import { responsibleWords } from "../due/words.ts";
import type { Fact } from "./fact.ts";

/** What is known of who is to see to something, who usually decides on it, and the last day. */
export interface Action {
  readonly responsible?: string | undefined;
  readonly decides?: string | undefined;
  readonly due?: string | undefined;
}

export function actionOf(finding: Finding, plan: PlanReport, speaker: Speaker): Action {
  const { decides } = finding.requirement;
  return {
    responsible: responsibleFor(finding, plan, speaker),
    decides: decides && speaker.in(decides),
    due: dueOf(finding),
  };
}

/** In words, what is known of it. */
export function actionFacts({ responsible, decides, due }: Action, { paper }: Pick<Speaker, "paper">): readonly Fact[] {
  const { labels } = paper;
  return [
    ...(responsible ? [[labels.responsible, responsible] as const] : []),
    ...(decides ? [[labels.decides, decides] as const] : []),
    ...(due ? [[labels.due, due] as const] : []),
  ];
}

/**
 * Which requirement a finding is of, for those who have no use for names in a file. Its title alone, such as “The plan is
 * adopted”, would say the opposite of what was found.
 */
export function requirementWords({ requirement }: Finding, speaker: Speaker): string {
  return `${speaker.audit.columns.requirement}: ${speaker.in(requirement.title)}`;
}

/** Where the requirement of a finding stands written, and since when the finding is known. */
export function requirementFacts(finding: Finding, plan: PlanReport, speaker: Speaker): readonly string[] {
  return [...sourcesOf(finding, plan, speaker), ...sinceWords(finding, speaker)];
}

/** What findings are about, where that is not said. */
export function itemFacts([{ label }]: Group, said: string, { paper }: Pick<Speaker, "paper">): readonly Fact[] {
  return label && !said.includes(label) ? [[paper.labels.item, label]] : [];
}

/** Who is to see to what a finding is about, where the plan says so. */
function responsibleFor(
  { pointer, item, kind }: Finding,
  { agenda }: PlanReport,
  speaker: Speaker,
): string | undefined {
  if (kind === "unassigned" || kind === "privacy") return undefined;
  const due = agenda?.deadlines.find(
    (deadline) =>
      deadline.pointer === pointer ||
      (item !== "" && deadline.item === item && ["goal", "activity"].includes(deadline.matter)),
  );
  return due && due.responsible.kind !== "nobody" ? responsibleWords(due.responsible, speaker) : undefined;
}

/** The last day that something is to be done, where a finding knows of one. */
function dueOf({ params }: Finding): string | undefined {
  const { due } = params as { readonly due?: unknown };
  return typeof due === "string" && isDay(due) ? due : undefined;
}
