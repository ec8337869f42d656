import { fullId } from "../pack/full-id.ts";
import { grouped } from "../text/grouped.ts";
import { isInWork, type List, listOf } from "./lists.ts";
import type { Finding, PlanReport } from "./report.ts";

/** A matter that those who answer for a plan need to decide on, with the findings that it is about. */
export interface Decision {
  readonly list: List;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What is decided on at once for all, such as who is to be responsible. */
const oneMatter: ReadonlySet<List> = new Set(["unassigned", "late"]);

/** In the order of how soon they need somebody to act; what is only mended in the file is no matter of decision. */
const order: readonly List[] = ["privacy", "revisions", "unassigned", "late", "gaps", "soon"];

/**
 * What a plan needs a decision on.
 *
 * Of gaps those that are errors, each requirement once; of what is due soon, what is about the plan as a whole.
 */
export function decisionsOf({ findings }: Pick<PlanReport, "findings">): readonly Decision[] {
  return [...grouped(findings.filter(needsDecision), decisionKey).values()]
    .map((findings) => ({ list: listOf(findings[0]), findings }))
    .sort((a, b) => order.indexOf(a.list) - order.indexOf(b.list));
}

function decisionKey(finding: Finding): string {
  const list = listOf(finding);
  return oneMatter.has(list) ? list : `${list} ${fullId(finding)}`;
}

function needsDecision(finding: Finding): boolean {
  const list = listOf(finding);
  if (list === "gaps") return finding.severity === "error";
  if (list === "soon") return !isInWork(finding);
  return order.includes(list);
}
