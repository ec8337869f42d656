import type { Invocation, Log, Notification } from "sarif";
import type { Report } from "../core/report/report.ts";
import { maskPersonalNumbers } from "../core/text/personal-number.ts";
import { decisionWords } from "./ci/decision-words.ts";
import { type Notice, noticeOf, noticesOf, withoutPlace } from "./ci/notices.ts";
import { jsonText } from "./json-text.ts";
import { oneLine } from "./one-line.ts";
import type { CheckContext, Reporter } from "./reporter.ts";
import { levels } from "./sarif/levels.ts";
import { locationOf, type Placed, resultOf } from "./sarif/results.ts";
import { rulesOf } from "./sarif/rules.ts";
import { sarifText } from "./sarif/text.ts";

/** GitHub refuses a file with more results… */
const mostResults = 25_000;
/** … and shows this many of them. */
const mostShown = 5000;

/**
 * SARIF 2.1.0, in the part of it that GitHub's code scanning reads: one run, its rules are the requirements.
 *
 * A file that could not be judged is a result too, where it has a place: GitHub takes what is no longer told for mended.
 * Nothing tells of time, so that the same input and day give the same bytes.
 */
export default {
  render(report: Report, context: CheckContext): string {
    const { speaker, version } = context;
    const rules = rulesOf(report, speaker);
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const notices = noticesOf(report, context);
    const waived = waivedOf(report, context);
    const all = [...placed(notices), ...(context.showsSuppressed ? [] : waived)];
    const isCompared = report.baseline !== undefined;
    const language = speaker.language;
    const log: Log = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "plankoll", version, semanticVersion: version, language, rules: [...rules] } },
          // What stands before the last slash tells runs apart that do not take each other's place.
          automationDetails: {
            id: oneLine(["plankoll", maskPersonalNumbers(context.asked), report.asOf].filter(Boolean).join("/")),
          },
          language,
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: { "%SRCROOT%": { description: { text: speaker.ci.root } } },
          invocations: [invocationOf(report, notices, { all, waived: waived.length }, context)],
          results: all.slice(0, mostResults).map((one) => resultOf(one, ruleIndexes, isCompared)),
          properties: { asOf: report.asOf },
        },
      ],
    };
    return `${jsonText(log, 2)}\n`;
  },
} satisfies Reporter;

function placed(notices: readonly Notice[]): readonly Placed[] {
  return notices.flatMap((notice) => (notice.path === undefined ? [] : [{ notice, path: notice.path }]));
}

/** What decisions take out of the count. */
function waivedOf({ plans }: Report, context: CheckContext): readonly Placed[] {
  return plans.flatMap((plan) =>
    plan.waivers.flatMap((result) =>
      placed(
        result.findings
          .filter(({ kind }) => context.only === undefined || kind === context.only)
          .map((finding) => noticeOf(finding, plan, context)),
      ).map((one) => ({ ...one, decision: decisionWords(result, context.speaker) })),
    ),
  );
}

/** How it went: what could not be judged, and what is not told here. */
function invocationOf(
  { unreadable }: Report,
  notices: readonly Notice[],
  { all, waived }: { readonly all: readonly Placed[]; readonly waived: number },
  { speaker, showsSuppressed }: CheckContext,
): Invocation {
  const { ci } = speaker;
  const say = (text: string, level: Notification["level"]): Notification => ({
    level,
    message: { text: sarifText(oneLine(text)) },
  });
  const unjudged = notices.filter(({ finding }) => finding === undefined);
  const left = all.length - mostResults;
  return {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: [
      ...unjudged.map(({ file, path, span, message }) => ({
        ...say(`${file}: ${message}`, levels.error),
        ...(path === undefined ? {} : { locations: [locationOf(path, span)] }),
      })),
      ...[...withoutPlace(notices)].map(([file, count]) => say(ci.outside(file, count), levels.warning)),
      ...(all.length > mostShown ? [say(ci.shownFirst(mostShown), levels.info)] : []),
      ...(left > 0 ? [say(ci.cut(mostResults, left), levels.warning)] : []),
      ...(showsSuppressed && waived > 0 ? [say(ci.waivedLeftOut(waived), levels.info)] : []),
    ],
  };
}
