import type { PlanAgenda } from "../../core/agenda/agenda.ts";
import { byMunicipality, entriesOf } from "../../core/agenda/entries.ts";
import type { Agenda } from "../../core/report/agenda.ts";
import { leftOutWords } from "../paper/ending-words.ts";
import { unreadableBlocks } from "../text/endings.ts";
import { wrap, wrapSentences } from "../text/lines.ts";
import { type Page, pageOf } from "../text/page.ts";
import type { DueContext, DueReporter } from "./reporter.ts";
import { dateBlocks } from "./text/by-date.ts";
import { ownerBlocks } from "./text/by-owner.ts";
import { endBlocks } from "./text/end.ts";
import { headBlock } from "./text/head.ts";

/** What one who coordinates the work needs to see and to send on: for each municipality, by date or by person. */
export default {
  render(agenda: Agenda, context: DueContext): string {
    const page = pageOf(context);
    const blocksOf = { date: dateBlocks, owner: ownerBlocks }[context.by];
    const groups = byMunicipality(agenda.plans).map((plans) => {
      const view = { ...agenda, plans };
      return [headBlock(plans, agenda, page), ...blocksOf(view, page), ...endBlocks(plans, page)];
    });
    const ending = [...unreadableBlocks(agenda, page), ...totalBlock(agenda, page)];
    const isOne = groups.length === 1 && agenda.unreadable.length === 0;
    const between = isOne ? "\n\n" : `\n\n${page.paint.quiet("═".repeat(page.width))}\n\n`;
    return `${[...groups, ending].map(paragraphs).filter(Boolean).join(between)}\n`;
  },
} satisfies DueReporter;

function paragraphs(blocks: readonly (readonly string[])[]): string {
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}

/** What all plans come to, and how many files were no plans. */
function totalBlock(agenda: Agenda, { speaker, paint, width }: Page): string[][] {
  const { due } = speaker;
  const { plans, within, unreadable } = agenda;
  const sum =
    plans.length === 0
      ? due.noPlans
      : due.total({ ...countsOf(plans), plans: plans.length, within, unreadable: unreadable.length });
  const lines = [
    ...wrapSentences(sum, width).map(paint.heading),
    ...leftOutWords(agenda, speaker).flatMap((words) => wrap(words, width).map(paint.quiet)),
  ];
  return [lines];
}

function countsOf(plans: readonly PlanAgenda[]): { readonly late: number; readonly soon: number } {
  const entries = entriesOf(plans);
  const late = entries.filter(({ state }) => state === "late").length;
  return { late, soon: entries.length - late };
}
