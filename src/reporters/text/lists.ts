import { emptiness, type List } from "../../core/report/lists.ts";
import type { PlanReport } from "../../core/report/report.ts";
import { countWords, gapsElsewhere, shownLists } from "../content/lists.ts";
import { findingLines } from "./findings.ts";
import { knownLines } from "./known.ts";
import { hang, wrap, wrapSentences } from "./lines.ts";
import { noteLines } from "./notes.ts";
import type { Page } from "./page.ts";
import { youngerLines } from "./younger.ts";

const ownForm: Readonly<Partial<Record<List, typeof findingLines>>> = { younger: youngerLines, notes: noteLines };

/** All findings of a plan, each list as a block of lines. */
export function listBlocks(plan: PlanReport, page: Page): string[][] {
  const { report } = page.speaker;
  return shownLists(plan, page.only).map(({ list, own, findings }) => {
    const news = own.filter(({ known }) => known === undefined);
    const known = knownLines(own, plan, page);
    const entries = news.length > 0 ? (ownForm[list] ?? findingLines)(news, plan, page) : [];
    const elsewhere = list === "gaps" ? gapsElsewhere(findings, page.speaker) : "";
    return [
      page.paint.heading(`${report.lists[list]} (${countWords(own, page.speaker)})`),
      "",
      ...(own.length > 0 ? entries : hang("  ", wrap(report.empty[emptiness(list, plan)], page.width - 2))),
      ...(entries.length > 0 && known.length > 0 ? [""] : []),
      ...known,
      ...(elsewhere ? ["", ...hang("  ", wrapSentences(elsewhere, page.width - 2))] : []),
    ];
  });
}
