import type { Severity } from "../core/pack/severity.ts";
import type { Report } from "../core/report/report.ts";
import { harmless } from "../core/text/harmless.ts";
import { placeOf } from "../core/text/place.ts";
import { visible } from "../core/text/visible.ts";
import { command, type Properties } from "./ci/command.ts";
import { cut } from "./ci/cut.ts";
import { type Notice, noticesOf } from "./ci/notices.ts";
import { totalOf } from "./plan-state.ts";
import type { CheckContext, Reporter } from "./reporter.ts";

const names: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };
/** GitHub shows about so many of each level on the page of a run. */
const shown = 10;
/** It takes no longer title. */
const longestTitle = 255;

/** Workflow commands for GitHub's runner: an annotation for each place, the gravest first, and what it all comes to. */
export default {
  render(report: Report, context: CheckContext): string {
    const all = noticesOf(report, context);
    const news = all.filter(({ known }) => known === undefined);
    return `${[...news.map(annotation), ending(report, news, news.length < all.length, context)].join("\n")}\n`;
  },
} satisfies Reporter;

function annotation(notice: Notice): string {
  const { file, path, span, severity, rule, message } = notice;
  const title = cut(notice.title, longestTitle);
  const text = `${message}\n${rule}`;
  // What has no place in the repository is told without one, and names it.
  return path === undefined
    ? command(names[severity], { title }, `${placeOf(file, span)}: ${text}`)
    : command(names[severity], { file: visible(path), ...regionOf(span), title }, text);
}

/** Columns mean something only within one line. */
function regionOf(span: Notice["span"]): Properties {
  const { line, column, endLine, endColumn } = span ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { line, endLine, ...(line === endLine && endColumn > column ? { col: column, endColumn } : {}) };
}

/** A line that people read, and that the runner must not. */
function ending(report: Report, news: readonly Notice[], hidesKnown: boolean, { speaker }: CheckContext): string {
  const isShownInPart = Object.keys(names).some(
    (name) => news.filter(({ severity }) => severity === name).length > shown,
  );
  const sentences = [
    totalOf(report, speaker),
    speaker.ci.asOf(report.asOf),
    ...(hidesKnown ? [speaker.ci.knownNotShown] : []),
    ...(isShownInPart ? [speaker.ci.shownInPart] : []),
  ];
  return harmless(`plankoll: ${sentences.join(" ")}`);
}
