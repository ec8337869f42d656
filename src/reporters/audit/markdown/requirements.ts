import type { Audit } from "../../../core/audit/audit.ts";
import { fullId } from "../../../core/pack/full-id.ts";
import type { Speaker } from "../../../messages/index.ts";
import { heading, table } from "../../markdown/blocks.ts";
import { code, type Markdown, md } from "../../markdown/markdown.ts";
import { missedByWords, missedRequirements } from "../missed-requirements.ts";

/** The requirements turned round: what most plans do not show, and which plans. */
export function requirementBlocks(audit: Audit, speaker: Speaker): readonly Markdown[] {
  const { headings, columns, missedOf, ...texts } = speaker.audit;
  const { shown, more, none, shownByAll } = missedRequirements(audit, speaker);
  const missed = table(
    [
      { head: columns.requirement },
      { head: columns.level },
      { head: columns.missed, align: "right" },
      { head: columns.missedBy },
    ],
    shown.map((tally) => [
      md`${speaker.in(tally.requirement.title)} (${code(fullId(tally))})`,
      speaker.levels[tally.requirement.level],
      missedOf(tally.missedBy.length, tally.judged),
      missedByWords(tally, audit.plans, speaker),
    ]),
  );
  return [
    heading(2, `${headings.requirements} (${shown.length + more})`),
    ...(shown.length > 0 ? [md`${texts.requirementsAbout}`, missed] : [md`${none}`]),
    ...(more > 0 ? [md`${texts.more(more)}`] : []),
    ...(shownByAll > 0 ? [md`${texts.shownByAll(shownByAll)}`] : []),
  ];
}
