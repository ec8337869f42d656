import type { Finding, PlanReport } from "../../core/report/report.ts";
import { gravestFirst, together } from "../content/groups.ts";
import { youngerOf } from "../content/younger.ts";
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
