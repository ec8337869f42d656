import type { Report } from "../core/report/report.ts";
import type { Context, Reporter } from "./reporter.ts";
import { fixedBlocks, summaryBlock, totalBlocks, unreadableBlocks } from "./text/endings.ts";
import { gridBlocks } from "./text/grid.ts";
import { headBlock } from "./text/head.ts";
import { wrap } from "./text/lines.ts";
import { listBlocks } from "./text/lists.ts";
import { pageOf } from "./text/page.ts";
import { waiverBlocks } from "./text/waivers.ts";

/** The report for one who reads it before a meeting: what to do first, then what the plan shows. */
export default {
  render(report: Report, context: Context): string {
    const page = pageOf(context);
    const told = new Set<string>();
    const plans = report.plans.map((plan) => {
      const newPacks = plan.packs.filter(({ id }) => !told.has(id));
      for (const { id } of newPacks) told.add(id);
      return blocks([
        headBlock(plan, report, newPacks, page),
        ...(page.only ? [wrap(page.speaker.report.only(page.speaker.kinds[page.only]), page.width)] : []),
        ...listBlocks(plan, page),
        ...gridBlocks(plan, page),
        ...waiverBlocks(plan, page),
        summaryBlock(plan, report.asOf, page),
      ]);
    });
    const ending = blocks([
      ...fixedBlocks(report, page),
      ...unreadableBlocks(report, page),
      ...totalBlocks(report, page),
    ]);
    const ruled = `\n\n${page.paint.quiet("═".repeat(page.width))}\n\n`;
    const between = plans.length === 1 && report.unreadable.length === 0 ? "\n\n" : ruled;
    return `${[...plans, ending].filter(Boolean).join(between)}\n`;
  },
} satisfies Reporter;

function blocks(blocks: readonly (readonly string[])[]): string {
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}
