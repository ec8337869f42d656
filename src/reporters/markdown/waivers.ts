import type { PlanReport } from "../../core/report.ts";
import type { WaiverResult } from "../../core/waive.ts";
import type { Speaker } from "../../messages/index.ts";
import { shownWaivers, waiverWords } from "../text/waivers.ts";
import { heading, labelled, list } from "./blocks.ts";
import { code, joined, type Markdown, md } from "./markdown.ts";
import type { Sheet } from "./plan.ts";

/** The decisions to accept a gap, each with what became of it. */
export function waiverBlocks(plan: PlanReport, { speaker, level }: Sheet): readonly Markdown[] {
  const shown = shownWaivers(plan);
  if (shown.length === 0) return [];
  return [
    heading(level, `${speaker.report.waivers} (${shown.length})`),
    list(shown.map((result) => joined(partsOf(result, speaker), "\n  - "))),
  ];
}

function partsOf(result: WaiverResult, speaker: Speaker): readonly Markdown[] {
  const { waiverLabels, head } = speaker.report;
  const { reason, decidedBy, reference, origin } = result.waiver;
  const decision = [decidedBy, reference].flatMap((part) => (part ? [part.words] : []));
  return [
    ...waiverWords(result, speaker).map((words) => md`${words}`),
    ...(reason ? [labelled(waiverLabels.reason, reason.words)] : []),
    ...(decision.length > 0 ? [labelled(waiverLabels.decision, joined(decision, " · "))] : []),
    ...(origin ? [labelled(head.file, code(`${origin.file}:${origin.line}`))] : []),
  ];
}
