import { emptiness, type List } from "../../core/report/lists.ts";
import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { countedLists, countIn } from "../content/counted-lists.ts";
import { gapsElsewhere } from "../content/lists.ts";

/** How many there are in a list, with what the number does not say by itself. */
export interface CountedList {
  readonly list: List;
  readonly count: number;
  readonly title: string;
  readonly note: string;
}

/** The numbers that one looks for first. */
export function numbersOf(plan: PlanReport, speaker: Speaker): readonly CountedList[] {
  return countedLists.map((list) => {
    const count = countIn(list, plan.findings);
    const empty = emptiness(list, plan);
    // A bare 0 would be false comfort, and there are gaps that stand in other lists.
    const unsure = count === 0 && empty !== "none" ? speaker.report.empty[empty] : "";
    const elsewhere = list === "gaps" ? gapsElsewhere(plan.findings, speaker) : "";
    return { list, count, title: speaker.report.lists[list], note: unsure || elsewhere };
  });
}
