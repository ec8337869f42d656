import type { Unreadable } from "../../core/faults/unreadable.ts";
import { fullId } from "../../core/pack/full-id.ts";
import { type Severity, severities } from "../../core/pack/severity.ts";
import type { Finding, PlanReport, Report } from "../../core/report/report.ts";
import { fingerprint } from "../../core/text/fingerprint.ts";
import type { Span } from "../../core/text/source.ts";
import type { Day } from "../../core/time/day.ts";
import { oneLine } from "../one-line.ts";
import type { CheckContext } from "../reporter.ts";

/** What a code host is told of one place: something found in a plan, or that a file could not be judged. */
export interface Notice {
  /** As reports name it. */
  readonly file: string;
  /** From the root of the repository; undefined for what has no place there. */
  readonly path: string | undefined;
  /** Of a file that could not be judged perhaps not known. */
  readonly span: Span | undefined;
  readonly severity: Severity;
  /** The id of what it falls short of, `pack/id` for a requirement. */
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly known: Day | undefined;
  readonly finding: Finding | undefined;
}

/** The rule of the files that could not be judged: were they only missing from a report, all would seem to be well. */
export const readableRule = "plankoll/readable";

/** What there is to tell, the gravest first: the files that could not be judged, then what was found in the others. */
export function noticesOf(report: Report, context: CheckContext): readonly Notice[] {
  const { only } = context;
  const found = report.plans.flatMap((plan) =>
    plan.findings
      .filter(({ kind }) => only === undefined || kind === only)
      .map((finding) => noticeOf(finding, plan, context)),
  );
  return [...report.unreadable.map((file) => unreadableNotice(file, context)), ...gravestFirst(found)];
}

export function noticeOf(finding: Finding, plan: PlanReport, { speaker, pathOf }: CheckContext): Notice {
  const { span, severity, pack, requirement, known } = finding;
  return {
    file: plan.file,
    path: pathOf(plan.file),
    ...{ span, severity, known, finding },
    rule: fullId({ pack, requirement }),
    title: oneLine(speaker.in(requirement.title)),
    message: oneLine(speaker.finding(finding, plan.spelling)),
    // Hashing is slow, and not every format tells it.
    get fingerprint() {
      return finding.fingerprint;
    },
  };
}

function unreadableNotice(unreadable: Unreadable, { speaker, pathOf }: CheckContext): Notice {
  const { file, span } = unreadable;
  return {
    ...{ file, span },
    path: pathOf(file),
    severity: "error",
    rule: readableRule,
    title: speaker.ci.readable.title,
    message: oneLine(speaker.unreadable(unreadable)),
    fingerprint: fingerprint(readableRule, file),
    known: undefined,
    finding: undefined,
  };
}

function gravestFirst(notices: readonly Notice[]): readonly Notice[] {
  return notices.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** How many findings there are about each file that has no place in the repository. */
export function withoutPlace(notices: readonly Notice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file, path, finding } of notices)
    if (path === undefined && finding) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}
