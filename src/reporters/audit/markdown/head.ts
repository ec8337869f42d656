import type { Audit } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { heading, list } from "../../markdown/blocks.ts";
import { judgedBy, wentByFacts } from "../../markdown/judged-by.ts";
import { type Markdown, md } from "../../markdown/markdown.ts";
import { noticesOf } from "../../notices.ts";
import { submittedWords } from "../submitted-words.ts";

/** Of which county the report is, who has handed in a plan, and what the plans are judged by. */
export function headBlocks(audit: Audit, speaker: Speaker): readonly Markdown[] {
  const { county, asOf, packs } = audit;
  return [
    heading(1, speaker.audit.title(county?.name)),
    md`${submittedWords(audit, speaker)}`,
    list([...judgedBy(asOf, packs, noticesOf(packs, audit.plans, speaker), speaker), ...wentByFacts(audit, speaker)]),
  ];
}

/** The municipalities of which there is no plan, by name. */
export function missingBlocks({ missing }: Audit, { audit }: Speaker): readonly Markdown[] {
  const { headings, missingUnknown, noneMissing } = audit;
  if (missing === undefined || missing.length === 0)
    return [heading(2, headings.missing), md`${missing === undefined ? missingUnknown : noneMissing}`];
  const names = missing.map(({ name }) => name).join(", ");
  return [heading(2, `${headings.missing} (${missing.length})`), md`${names}`];
}
