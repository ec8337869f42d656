/** What a plan may be found to show of a requirement. */
export const verdicts = ["met", "partly", "gap", "late", "review", "not-applicable", "waived"] as const;
export type Verdict = (typeof verdicts)[number];
