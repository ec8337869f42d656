import type { Day } from "../time/day.ts";
import type { Finding } from "./report.ts";

/** What a baseline knows of some findings: how many, and since when the oldest of them. */
export interface Known {
  readonly count: number;
  readonly oldest: Day;
}

export function knownAmong(findings: readonly Pick<Finding, "known">[]): Known | undefined {
  const days = findings.flatMap(({ known }) => known ?? []);
  const oldest = days.reduce<Day | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
  return oldest === undefined ? undefined : { count: days.length, oldest };
}
