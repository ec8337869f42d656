import { type List, listOf, lists } from "../../core/lists.ts";
import type { Finding, PlanReport } from "../../core/report.ts";
import type { Kind } from "../../core/rule.ts";
import { findingLines } from "./findings.ts";
import { hang, wrap } from "./lines.ts";
import { noteLines } from "./notes.ts";
import type { Page } from "./page.ts";

/** The lists that are shown even when they are empty: to know that nothing is missing is what one came for. */
const always: Readonly<Partial<Record<List, Kind>>> = { gaps: "gap", revisions: "overdue", unassigned: "unassigned" };

/** All findings of a plan, each list as a block of lines. */
export function listBlocks(plan: PlanReport, page: Page): string[][] {
  const { report } = page.speaker;
  const findings = plan.findings.filter(({ kind }) => page.only === undefined || kind === page.only);
  return lists.flatMap((list) => {
    const own = findings.filter((finding) => listOf(finding) === list);
    const isAsked = always[list] !== undefined && (page.only === undefined || page.only === always[list]);
    if (own.length === 0 && !isAsked) return [];
    const entries = list === "notes" ? noteLines(own, plan, page) : findingLines(own, plan, page);
    const minor = list === "gaps" ? findings.filter(isMinorGap).length : 0;
    return [
      [
        page.paint.heading(`${report.lists[list]} (${own.length})`),
        "",
        ...(own.length > 0 ? entries : [`  ${report.none}`]),
        ...(minor > 0 ? ["", ...hang("  ", wrap(report.moreGaps(minor), page.width - 2))] : []),
      ],
    ];
  });
}

function isMinorGap(finding: Finding): boolean {
  return finding.kind === "gap" && listOf(finding) === "notes";
}
