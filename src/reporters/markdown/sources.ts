import type { PlanReport } from "../../core/report/report.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { sourcedBy, sourceRows, unwrittenWords } from "../paper/sources.ts";
import { heading, table } from "./blocks.ts";
import { type Markdown, md } from "./markdown.ts";

/** What the requirements rest on, and how well each text has been checked. */
export function sourceBlocks(plans: readonly PlanReport[], asOf: Day, speaker: Speaker): readonly Markdown[] {
  const sourced = sourcedBy(plans);
  const rows = sourceRows(sourced, speaker);
  const besides = unwrittenWords(sourced, speaker).map((words) => md`${words}`);
  if (rows.length + besides.length === 0) return [];
  const { act, section, level, verified } = speaker.explain.columns;
  const all = table(
    [act, section, level, verified].map((head) => ({ head })),
    rows.map(({ act, sections, level, verified }) => [act, sections.join("; "), level, verified]),
  );
  return [
    heading(2, speaker.paper.headings.sources),
    ...(rows.length > 0 ? [md`${speaker.paper.sourcesAbout(asOf)}`, all] : []),
    ...besides,
  ];
}
