import { emptiness, type List } from "../../core/report/lists.ts";
import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { countedLists, countIn } from "../content/counted-lists.ts";
import { titleOf } from "../plan-state.ts";
import { signs } from "../signs.ts";
import { labelled, table } from "./blocks.ts";
import { code, type Markdown, md } from "./markdown.ts";

export function fileFact({ file }: PlanReport, { report }: Speaker): Markdown {
  return labelled(report.head.file, code(file));
}

/** The numbers that one looks for first. */
export function numberTable(plan: PlanReport, { report }: Speaker): Markdown {
  return table(
    countedLists.map((list) => ({ head: report.lists[list], align: "center" })),
    [countedLists.map((list) => numberOf(list, plan))],
  );
}

/** The same of each of several plans. */
export function overviewTable(plans: readonly PlanReport[], speaker: Speaker): Markdown {
  const { columns } = speaker.audit;
  return table(
    [
      { head: columns.municipality },
      { head: columns.plan },
      ...countedLists.map((list) => ({ head: columns[list], align: "right" as const })),
    ],
    plans.map((plan) => {
      const { municipality, title } = titleOf(plan, speaker);
      return [municipality, title, ...countedLists.map((list) => numberOf(list, plan))];
    }),
  );
}

/** A bare 0 would be false comfort where nothing could be judged; the list itself says why. */
function numberOf(list: List, plan: PlanReport): Markdown | string {
  const count = countIn(list, plan.findings);
  return count > 0 || emptiness(list, plan) === "none" ? md`**${count}**` : signs["not-applicable"];
}
