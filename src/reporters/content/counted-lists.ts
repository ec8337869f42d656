import { type List, listOf } from "../../core/report/lists.ts";
import type { Finding } from "../../core/report/report.ts";
import type { AuditTexts } from "../../messages/audit.ts";

/** The lists of which one looks for the number first. */
export const countedLists = ["gaps", "revisions", "unassigned", "late"] as const satisfies readonly (List &
  keyof AuditTexts["columns"])[];

/** How many of some findings stand in a list. */
export function countIn(list: List, findings: readonly Finding[]): number {
  return findings.filter((finding) => listOf(finding) === list).length;
}
