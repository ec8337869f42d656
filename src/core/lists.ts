import type { Finding, PlanReport } from "./report.ts";

/** The lists that a reader meets, in this order. */
export const lists = ["gaps", "revisions", "unassigned", "late", "soon", "other", "younger", "notes"] as const;
export type List = (typeof lists)[number];

/**
 * The list that a finding belongs in: what is overdue in a goal or an activity is no overdue revision, and what a
 * plan could not know when it was decided stands apart, unless it is something that has to come out of the plan now.
 */
export function listOf({ kind, severity, pointer, rule, messageId, younger }: Finding): List {
  if (kind === "unassigned") return "unassigned";
  if (kind === "overdue") return /^\/(?:goals|activities)\//.test(pointer) ? "late" : "revisions";
  if (kind === "due-soon" || (rule === "waivers" && messageId === "expiring")) return "soon";
  if (younger !== undefined && kind !== "privacy") return "younger";
  if (severity === "info") return "notes";
  return kind === "gap" ? "gaps" : "other";
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
