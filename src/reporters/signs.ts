import { type Verdict, verdicts } from "../core/pack/verdicts.ts";
import type { Speaker } from "../messages/index.ts";

/** A sign for each verdict, so that a table can be read at a glance; the word stands beside it or below. */
export const signs: Readonly<Record<Verdict, string>> = {
  met: "✓",
  partly: "~",
  gap: "✗",
  late: "!",
  review: "?",
  "not-applicable": "–",
  waived: "○",
};

/** The sign with its word; where there is nothing to judge a word would only be in the way. */
export function signAndWord(verdict: Verdict, { verdicts }: Pick<Speaker, "verdicts">): string {
  return verdict === "not-applicable" ? signs[verdict] : `${signs[verdict]} ${verdicts[verdict]}`;
}

/** What the signs mean that some table shows. */
export function legendOf(shown: Iterable<Verdict>, { report }: Pick<Speaker, "report">): readonly string[] {
  const seen = new Set(shown);
  return verdicts.flatMap((verdict) => (seen.has(verdict) ? [`${signs[verdict]} ${report.legend[verdict]}`] : []));
}
