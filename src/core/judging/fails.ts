import { reaches, type Severity } from "../pack/severity.ts";
import type { Day } from "../time/day.ts";

/** The mildest severity that makes a run fail; `never`: none does. */
export type FailOn = Severity | "never";

/** Whether a finding makes a run fail: as grave as was asked for, and news to the baseline. */
export function fails(
  { severity, known }: { readonly severity: Severity; readonly known?: Day | undefined },
  failOn: FailOn,
): boolean {
  return failOn !== "never" && known === undefined && reaches(severity, failOn);
}
