import type { Audit } from "../../../core/audit/audit.ts";
import { noticesOf } from "../../notices.ts";
import { judgedBy, titleBlock, wentByRows } from "../../text/head.ts";
import { fill, hang, wrap, wrapSentences } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { submittedWords } from "../submitted-words.ts";

/** Of which county the report is, what the plans are judged by, and who has handed one in. */
export function headBlocks(audit: Audit, page: Page): readonly (readonly string[])[] {
  const { county, asOf, packs } = audit;
  return [
    titleBlock(
      page.speaker.audit.title(county?.name),
      [...judgedBy(asOf, packs, noticesOf(packs, audit.plans, page.speaker), page), ...wentByRows(audit, page)],
      page,
    ),
    wrapSentences(submittedWords(audit, page.speaker), page.width).map(page.paint.heading),
  ];
}

/** The municipalities of which there is no plan, by name. */
export function missingBlock({ missing }: Audit, { speaker, paint, width }: Page): readonly string[] {
  const { headings, missingUnknown, noneMissing } = speaker.audit;
  if (missing === undefined || missing.length === 0) {
    const said = missing === undefined ? missingUnknown : noneMissing;
    return [paint.heading(headings.missing), "", ...hang("  ", wrap(said, width - 2))];
  }
  const names = missing.map(({ name }, i) => (i < missing.length - 1 ? `${name},` : name));
  return [
    paint.heading(`${headings.missing} (${missing.length})`),
    "",
    // Names of two words stay together.
    ...hang("  ", fill(names, " ", width - 2)),
  ];
}
