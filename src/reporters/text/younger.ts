import type { Finding, PlanReport } from "../../core/report/report.ts";
import { gravestFirst, together } from "../content/groups.ts";
import { isBare } from "../content/notes.ts";
import { besideSeverity, entryLines, marginOf } from "./findings.ts";
import { hang, wrapSentences } from "./lines.ts";
import type { Page } from "./page.ts";

/** What the law has come to ask since the plan was decided, told briefly, by the first day of each provision. */
export function youngerLines(findings: readonly Finding[], plan: PlanReport, page: Page): string[] {
  const margin = marginOf(findings, page);
  const { intro, days, say } = youngerOf(findings, plan, page);
  const lines = wrapSentences(intro, page.width - 2);
  return [
    ...(intro ? hang("  ", lines) : []),
    ...days.flatMap(({ introduced, findings }, i) => [
      ...(i > 0 || intro ? [""] : []),
      `  ${introduced}`,
      ...together(gravestFirst(findings)).flatMap((group) =>
        besideSeverity(group, margin, page, (room) => entryLines(group, plan, page, room, say)),
      ),
    ]),
  ];
}

/** The findings by the day that each provision came, what to say of each, and what to say first. */
export function youngerOf(findings: readonly Finding[], plan: PlanReport, page: Pick<Page, "speaker">) {
  const { speaker } = page;
  const provisions = new Set(findings.map(({ pack, requirement }) => `${pack}/${requirement.id}`)).size;
  const days = [...new Set(findings.flatMap(({ younger }) => younger ?? []))].sort();
  return {
    intro: plan.decided ? speaker.report.youngerThan(plan.decided, provisions) : "",
    days: days.map((day) => ({
      introduced: speaker.report.introduced(day),
      findings: findings.filter(({ younger }) => younger === day),
    })),
    say: (finding: Finding) =>
      finding.severity === "info" && isBare(finding, plan, page.speaker)
        ? `${speaker.report.doesNotShow(speaker.in(finding.requirement.shows))}.`
        : speaker.finding(finding, plan.spelling),
  };
}
