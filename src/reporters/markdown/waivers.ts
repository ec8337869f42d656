import type { PlanReport, WaiverResult } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { shownWaivers, waiverWords } from "../content/waivers.ts";
import { waiverFacts } from "../paper/waiver-facts.ts";
import { factOf, heading, list } from "./blocks.ts";
import { joined, type Markdown, md } from "./markdown.ts";
import type { PlanFrame } from "./plan.ts";

/** The decisions to accept a gap, each with what became of it. */
export function waiverBlocks(plan: PlanReport, { speaker, level }: PlanFrame): readonly Markdown[] {
  const shown = shownWaivers(plan);
  if (shown.length === 0) return [];
  return [
    heading(level, `${speaker.report.waivers} (${shown.length})`),
    list(shown.map((result) => joined(partsOf(result, speaker), "\n  - "))),
  ];
}

function partsOf(result: WaiverResult, speaker: Speaker): readonly Markdown[] {
  return [...waiverWords(result, speaker).map((words) => md`${words}`), ...waiverFacts(result, speaker).map(factOf)];
}
