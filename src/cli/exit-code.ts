import { type FailOn, fails } from "../core/judging/fails.ts";
import type { Severity } from "../core/pack/severity.ts";
import type { Day } from "../core/time/day.ts";

/** What the shell is told. A number here is a promise to every script: it never changes its meaning. */
export const ExitCode = { Ok: 0, Findings: 1, Usage: 2, Unreadable: 3, Bug: 70 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** What is found, or missing, in something that was judged. */
interface Judged {
  readonly plans: readonly {
    readonly findings: readonly { readonly severity: Severity; readonly known?: Day | undefined }[];
  }[];
  readonly unreadable: readonly unknown[];
}

/** What a report comes to; what could not be read weighs more than what was found. Something that lacks weighs as an error. */
export function exitCodeOf({ plans, unreadable }: Judged, failOn: FailOn, lacks = false): ExitCode {
  if (unreadable.length > 0) return ExitCode.Unreadable;
  if (failOn === "never") return ExitCode.Ok;
  const isFound = plans.some(({ findings }) => findings.some((finding) => fails(finding, failOn)));
  return isFound || lacks ? ExitCode.Findings : ExitCode.Ok;
}
