import type { Finding, PlanReport } from "../../core/report.ts";
import { besideSeverity, entryLines, gravestFirst, marginOf, together } from "./findings.ts";
import { hang, wrapSentences } from "./lines.ts";
import { isBare } from "./notes.ts";
import type { Page } from "./page.ts";

/** What the law has come to ask since the plan was decided, told briefly, by the first day of each provision. */
export function youngerLines(findings: readonly Finding[], plan: PlanReport, page: Page): string[] {
  const { speaker, width } = page;
  const provisions = new Set(findings.map(({ pack, requirement }) => `${pack}/${requirement.id}`)).size;
  const days = [...new Set(findings.flatMap(({ younger }) => younger ?? []))].sort();
  const margin = marginOf(findings, page);
  const say = (finding: Finding) =>
    finding.severity === "info" && isBare(finding, plan, page)
      ? `${speaker.report.notShown} ${speaker.in(finding.requirement.shows)}.`
      : speaker.finding(finding, plan.spelling);
  const intro = plan.decided ? wrapSentences(speaker.report.youngerThan(plan.decided, provisions), width - 2) : [];
  return [
    ...hang("  ", intro),
    ...days.flatMap((day, i) => [
      ...(i > 0 || intro.length > 0 ? [""] : []),
      `  ${speaker.report.introduced(day)}`,
      ...together(gravestFirst(findings.filter(({ younger }) => younger === day))).flatMap((group) =>
        besideSeverity(group, margin, page, (room) => entryLines(group, plan, page, room, say)),
      ),
    ]),
  ];
}
