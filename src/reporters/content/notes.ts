import { isInGrid } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { grouped } from "../../core/text/grouped.ts";
import type { Speaker } from "../../messages/index.ts";
import { oneLine } from "../one-line.ts";
import { sourcesOf } from "./sources.ts";

/**
 * Of what the plan as a whole does not show only that is said, in groups by where it stands written; what the grid
 * shows is left to the grid, and counted.
 */
export function notesOf(notes: readonly Finding[], plan: PlanReport, speaker: Speaker) {
  const shown = notes.filter((finding) => !isInGrid(finding, plan));
  const bare = shown.filter((finding) => isBare(finding, plan, speaker));
  const others = shown.filter((finding) => !bare.includes(finding));
  return { bare: bySource(bare, plan, speaker), others, inGrid: notes.length - shown.length };
}

/** Whether a finding's sentence begins by saying that the plan does not show what is asked; the rest is advice. */
export function isBare(finding: Finding, plan: PlanReport, speaker: Speaker): boolean {
  const begins = `${speaker.report.doesNotShow(speaker.in(finding.requirement.shows))}.`;
  return speaker.finding(finding, plan.spelling).startsWith(begins);
}

/** Findings by where their requirements stand written, in the order in which the sources are met. */
function bySource(findings: readonly Finding[], plan: PlanReport, speaker: Speaker) {
  return [...grouped(findings, (finding) => sourcesOf(finding, plan, speaker).map(oneLine).join(" · "))];
}
