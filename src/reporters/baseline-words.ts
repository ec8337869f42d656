import { knownAmong } from "../core/report/known.ts";
import type { Finding, Report } from "../core/report/report.ts";
import { type Day, daysBetween } from "../core/time/day.ts";
import type { Speaker } from "../messages/index.ts";
import { itemWords, requirementTitle } from "./item-words.ts";

/** Since when a baseline knows of a finding, where it does. */
export function sinceWords({ known }: Pick<Finding, "known">, { report }: Pick<Speaker, "report">): readonly string[] {
  return known === undefined ? [] : [report.known(known)];
}

/** How many of some findings a baseline knows of, and how old the oldest of them is; nothing where it knows of none. */
export function knownWords(
  findings: readonly Finding[],
  asOf: Day,
  { report }: Pick<Speaker, "report">,
): readonly string[] {
  const known = knownAmong(findings);
  return known ? [report.knownCount({ ...known, days: daysBetween(known.oldest, asOf) })] : [];
}

/** What the baseline has and the plans no more, a sentence for each and one on all; empty where there is none. */
export function fixedLines(report: Pick<Report, "baseline" | "packs">, speaker: Speaker): readonly string[] {
  const words = fixedWords(report, speaker);
  return words.length === 0 ? [] : [...words, speaker.report.fixedEnd(report.baseline?.isPruned ?? false)];
}

/** What the baseline has and the plans no more, a sentence for each. */
export function fixedWords(
  { baseline, packs }: Pick<Report, "baseline" | "packs">,
  speaker: Speaker,
): readonly string[] {
  const { report } = speaker;
  return (baseline?.fixed ?? []).map((entry) =>
    report.fixedEntry({
      plan: entry.municipality || entry.file,
      requirement: requirementTitle(entry.requirement, packs, speaker),
      item: itemWords(entry, packs, speaker),
      since: entry.since,
    }),
  );
}
