import { isInGrid, type List, listOf, lists } from "../../core/lists.ts";
import type { PlanReport } from "../../core/report.ts";
import type { Kind } from "../../core/rule.ts";
import { findingLines, gravestFirst, noteLines } from "./findings.ts";
import { wrap } from "./lines.ts";
import type { Page } from "./page.ts";

/** The lists that are shown even when they are empty: to know that nothing is missing is what one came for. */
const always: Readonly<Partial<Record<List, Kind>>> = { gaps: "gap", revisions: "overdue", unassigned: "unassigned" };

/** All findings of a plan, each list as a block of lines. */
export function listBlocks(plan: PlanReport, page: Page): string[][] {
  const findings = plan.findings.filter(({ kind }) => page.only === undefined || kind === page.only);
  return lists.flatMap((list) => {
    const own = findings.filter((finding) => listOf(finding) === list);
    const isAsked = always[list] !== undefined && (page.only === undefined || page.only === always[list]);
    if (own.length === 0 && !isAsked) return [];
    const heading = page.paint.heading(`${page.speaker.report.lists[list]} (${own.length})`);
    if (list === "notes") return [[heading, "", ...notes()]];
    return [[heading, "", ...entries(own), ...(list === "gaps" ? more() : [])]];

    function entries(own: typeof findings): string[] {
      if (own.length === 0) return [`  ${page.speaker.report.none}`];
      return gravestFirst(own).flatMap((finding, i) => [...(i > 0 ? [""] : []), ...findingLines(finding, plan, page)]);
    }

    function notes(): string[] {
      const shown = own.filter((finding) => !isInGrid(finding, plan));
      const inGrid = own.length - shown.length;
      return [
        ...shown.flatMap((finding) => noteLines(finding, plan, page)),
        ...(inGrid > 0 ? remark(page.speaker.report.inGrid(inGrid)) : []),
      ];
    }

    function more(): string[] {
      const count = findings.filter((finding) => finding.kind === "gap" && listOf(finding) === "notes").length;
      return count > 0 ? ["", ...remark(page.speaker.report.moreGaps(count))] : [];
    }
  });

  function remark(text: string): string[] {
    return wrap(text, page.width - 2).map((line) => `  ${line}`);
  }
}
