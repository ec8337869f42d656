import type { Severity } from "../core/pack/severity.ts";
import type { Report } from "../core/report/report.ts";
import { fingerprint } from "../core/text/fingerprint.ts";
import { type Notice, noticesOf } from "./ci/notices.ts";
import { jsonText } from "./json-text.ts";
import type { CheckContext, Reporter } from "./reporter.ts";

/** GitLab has five severities; the two gravest are for what breaks a service. */
const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/**
 * GitLab's Code Quality: an issue for each place, in the file and on its line.
 *
 * GitLab compares with the branch that a change goes to, so that what is known before is told too. It has no room for
 * what has no place in the repository.
 */
export default {
  render(report: Report, context: CheckContext): string {
    const unique = uniquely();
    const issues = noticesOf(report, context).flatMap((notice) => {
      const { path } = notice;
      return path === undefined ? [] : [issueOf(notice, path, unique(path, notice.fingerprint))];
    });
    return `${jsonText(issues, 2)}\n`;
  },
} satisfies Reporter;

function issueOf({ rule, message, severity, span }: Notice, path: string, print: string) {
  return {
    // The list on the page does not show the name of the check.
    description: `${rule}: ${message}`,
    check_name: rule,
    fingerprint: print,
    severity: severities[severity],
    location: { path, lines: { begin: span?.line ?? 1 } },
  };
}

/** Of issues with the same fingerprint GitLab drops all but one, also when they are about two files. */
function uniquely(): (...parts: readonly string[]) => string {
  const used = new Set<string>();
  return (...parts) => {
    let print = fingerprint(...parts);
    for (let again = 1; used.has(print); again++) print = fingerprint(...parts, String(again));
    used.add(print);
    return print;
  };
}
