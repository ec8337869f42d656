import { knownAmong } from "../../core/report/known.ts";
import { emptiness, type List, listOf, lists } from "../../core/report/lists.ts";
import type { Finding, Kind, PlanReport } from "../../core/report/report.ts";
import { findingLines } from "./findings.ts";
import { knownLines } from "./known.ts";
import { hang, wrap, wrapSentences } from "./lines.ts";
import { noteLines } from "./notes.ts";
import type { Page } from "./page.ts";
import { youngerLines } from "./younger.ts";

/** The lists that are shown even when they are empty: to know that nothing is missing is what one came for. */
const always: Readonly<Partial<Record<List, Kind>>> = { gaps: "gap", revisions: "overdue", unassigned: "unassigned" };

const ownForm: Readonly<Partial<Record<List, typeof findingLines>>> = { younger: youngerLines, notes: noteLines };

/** All findings of a plan, each list as a block of lines. */
export function listBlocks(plan: PlanReport, page: Page): string[][] {
  const { report } = page.speaker;
  return shownLists(plan, page.only).map(({ list, own, findings }) => {
    const news = own.filter(({ known }) => known === undefined);
    const known = knownLines(own, plan, page);
    const entries = news.length > 0 ? (ownForm[list] ?? findingLines)(news, plan, page) : [];
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, page) : "";
    return [
      page.paint.heading(`${report.lists[list]} (${countWords(own, page)})`),
      "",
      ...(own.length > 0 ? entries : hang("  ", wrap(report.empty[emptiness(list, plan)], page.width - 2))),
      ...(entries.length > 0 && known.length > 0 ? [""] : []),
      ...known,
      ...(elsewhere ? ["", ...hang("  ", wrapSentences(elsewhere, page.width - 2))] : []),
    ];
  });
}

/** How many findings there are, and how many of them are known. */
export function countWords(findings: readonly Finding[], { speaker }: Pick<Page, "speaker">): string {
  const known = knownAmong(findings);
  return known
    ? `${findings.length}, ${speaker.report.knownAmong(known.count, findings.length)}`
    : String(findings.length);
}

/** The lists that a report shows of a plan, each with its own findings and those of all lists. */
export function shownLists(
  plan: PlanReport,
  only: Kind | undefined,
): { readonly list: List; readonly own: readonly Finding[]; readonly findings: readonly Finding[] }[] {
  const findings = plan.findings.filter(({ kind }) => only === undefined || kind === only);
  return lists.flatMap((list) => {
    const own = findings.filter((finding) => listOf(finding) === list);
    const isAsked = always[list] !== undefined && (only === undefined || only === always[list]);
    return own.length > 0 || isAsked ? [{ list, own, findings }] : [];
  });
}

/** Where the gaps stand that are told of in other lists. */
export function gapsElsewhere(findings: readonly Finding[], { speaker }: Pick<Page, "speaker">): string {
  const { moreGaps, youngerGaps } = speaker.report;
  const among = (list: List) => findings.filter((finding) => listOf(finding) === list).length;
  const [minor, younger] = [among("notes"), among("younger")];
  return [minor > 0 && moreGaps(minor), younger > 0 && youngerGaps(younger)].filter(Boolean).join(" ");
}
