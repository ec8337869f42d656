import { emptiness, type List, listOf } from "../../core/report/lists.ts";
import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { counts } from "../audit/matrix.ts";
import { titleOf } from "../plan-state.ts";
import { signs } from "../signs.ts";
import { labelled, table } from "./blocks.ts";
import { code, type Markdown, md } from "./markdown.ts";

export function fileFact({ file }: PlanReport, { report }: Speaker): Markdown {
  return labelled(report.head.file, code(file));
}

/** The three numbers that one looks for first. */
export function numberTable(plan: PlanReport, { report }: Speaker): Markdown {
  return table(
    counts.map((list) => ({ head: report.lists[list], align: "center" })),
    [counts.map((list) => numberOf(list, plan))],
  );
}

/** The same of each of several plans. */
export function overviewTable(plans: readonly PlanReport[], speaker: Speaker): Markdown {
  const { columns } = speaker.audit;
  return table(
    [
      { head: columns.municipality },
      { head: columns.plan },
      ...counts.map((list) => ({ head: columns[list], align: "right" as const })),
    ],
    plans.map((plan) => {
      const { municipality, title } = titleOf(plan, speaker);
      return [municipality, title, ...counts.map((list) => numberOf(list, plan))];
    }),
  );
}

/** A bare 0 would be false comfort where nothing could be judged; the list itself says why. */
function numberOf(list: List, plan: PlanReport): Markdown | string {
  const count = plan.findings.filter((finding) => listOf(finding) === list).length;
  return count > 0 || emptiness(list, plan) === "none" ? md`**${count}**` : signs["not-applicable"];
}
