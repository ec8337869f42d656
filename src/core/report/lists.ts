import { notInForce } from "./not-in-force.ts";
import type { Assessment, Finding, PlanReport } from "./report.ts";

/** The lists that a reader meets, in this order. */
export const lists = [
  "privacy",
  "form",
  "gaps",
  "revisions",
  "unassigned",
  "late",
  "soon",
  "other",
  "younger",
  "notes",
] as const;
export type List = (typeof lists)[number];

/** Why a list that people look for is empty: there is nothing, or it could not be told. */
export type Emptiness = "none" | "notAsked" | "undated" | "unclear" | "noActivities" | "noTimes";

/** The requirement that fills a list, by its rule. */
const askedBy: Readonly<Partial<Record<List, string>>> = {
  revisions: "revised-within",
  unassigned: "activity-assigned",
  late: "activity-on-time",
};

/** What an empty list means: “none” would be false comfort where nothing was asked, or nothing was there to judge. */
export function emptiness(list: List, { assessments }: PlanReport): Emptiness {
  const rule = askedBy[list];
  if (rule === undefined) return "none";
  const asked = assessments.filter((assessment) => assessment.requirement.rule === rule && isAsked(assessment));
  if (asked.length === 0) return "notAsked";
  if (list !== "revisions") {
    const nothing = list === "late" ? "noTimes" : "noActivities";
    return asked.every(({ verdict }) => verdict === "not-applicable") ? nothing : "none";
  }
  // The documents beside the plan are judged too; that one of them is in time says nothing of the plan.
  const own = asked.flatMap(({ items }) => items.filter(({ item }) => item === "")).map(({ verdict }) => verdict);
  if (own.includes("review")) return "unclear";
  if (own.length === 0 || own.includes("gap")) return "undated";
  return assessments.some(isUntoldFollowUp) ? "unclear" : "none";
}

/** Whether a follow-up, which stands in the list of revisions too, may be late but cannot be told to be. */
function isUntoldFollowUp({ requirement, items }: Assessment): boolean {
  return requirement.rule === "followed-up" && items.some(({ verdict }) => verdict === "review" || verdict === "gap");
}

/** Whether nothing to judge, where that is the verdict, was for want of it in the plan. */
function isAsked(assessment: Assessment): boolean {
  const { verdict, requirement } = assessment;
  return verdict !== "not-applicable" || (requirement.when === undefined && notInForce([assessment]).length === 0);
}

/**
 * The list that a finding belongs in.
 *
 * What has to come out of the plan now, and what could not be read, go first. What is overdue in a goal or an activity
 * is no overdue revision, and what a plan could not know when it was decided stands apart.
 */
export function listOf({ kind, severity, pointer, rule, messageId, younger }: Finding): List {
  if (kind === "privacy" && severity !== "info") return "privacy";
  if (kind === "invalid") return "form";
  if (kind === "unassigned") return "unassigned";
  if (kind === "overdue") return isInWork({ pointer }) ? "late" : "revisions";
  if (kind === "due-soon" || (rule === "waivers" && messageId === "expiring")) return "soon";
  if (younger !== undefined && kind !== "privacy") return "younger";
  if (severity === "info") return "notes";
  return kind === "gap" ? "gaps" : "other";
}

/** Whether a finding is about a goal or an activity, and not about the plan as a whole. */
export function isInWork({ pointer }: Pick<Finding, "pointer">): boolean {
  return /^\/(?:goals|activities)\//.test(pointer);
}

/** Whether a finding says only what a cell of the plan's grid says already: a perspective missing in one area. */
export function isInGrid({ kind, severity, pack, requirement, item }: Finding, { focusAreas }: PlanReport): boolean {
  return (
    kind === "gap" &&
    severity === "info" &&
    requirement.with.perspective !== undefined &&
    focusAreas.some((result) => result.pack === pack && result.area.id === item)
  );
}
