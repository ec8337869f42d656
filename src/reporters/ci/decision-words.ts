import type { WaiverResult } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { oneLine } from "../one-line.ts";
import { waiverFacts } from "../paper/waiver-facts.ts";

/** A decision to accept a gap in a few words: its last day, the reason, and who decided it. */
export function decisionWords(decision: WaiverResult, speaker: Speaker): string {
  const facts = waiverFacts(decision, speaker).map(
    ([term, ...parts]) => `${term}: ${parts.join(", ").replace(/\.$/, "")}.`,
  );
  return oneLine(speaker.ci.waived(decision.expires, facts));
}
