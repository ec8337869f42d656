import type { Day } from "../../core/day.ts";
import type { PlanReport } from "../../core/report.ts";
import { isLegal } from "../../core/weight.ts";
import type { Speaker } from "../../messages/index.ts";
import { sourcesIn } from "../sources-in.ts";
import { heading, table } from "./blocks.ts";
import { type Markdown, md } from "./markdown.ts";

/** What the requirements rest on, and how well each text has been checked. */
export function sourceBlocks(plans: readonly PlanReport[], asOf: Day, speaker: Speaker): readonly Markdown[] {
  const { sources, practice } = sourcesIn(plans);
  if (sources.length + practice === 0) return [];
  const { paper, levels } = speaker;
  const { columns, sectionUnknown, between, verified } = speaker.explain;
  const heads = [columns.act, columns.section, columns.level, columns.from, columns.verified];
  return [
    heading(2, paper.headings.sources),
    ...(sources.length > 0
      ? [
          md`${paper.sourcesAbout(asOf)}`,
          table(
            heads.map((head) => ({ head })),
            sources.map(({ act, sections, from, to, level, verified: how }) => [
              act,
              // What somebody has read and has no section is an act as a whole, and so is what is no law.
              sections
                .map((section) => section || (how !== "text" && isLegal({ level }) ? sectionUnknown : ""))
                .filter(Boolean)
                .join("; "),
              levels[level],
              to ? between(from, to) : from,
              verified(how, level),
            ]),
          ),
        ]
      : []),
    ...(practice > 0 ? [md`${paper.practice(practice)}`] : []),
  ];
}
