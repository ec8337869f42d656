import type { Audit } from "../../core/audit/audit.ts";
import type { Context } from "../reporter.ts";
import { aboutSheet, type Content, contentLines } from "../tables/about-sheet.ts";
import { comparedColumns, findingColumns } from "../tables/finding-columns.ts";
import { sheetOf } from "../tables/sheet.ts";
import { unreadableSheet } from "../tables/unreadable-sheet.ts";
import { workbookOf } from "../tables/workbook.ts";
import type { AuditReporter } from "./reporter.ts";
import { aboutLines } from "./tables/about-lines.ts";
import { changeSheet } from "./tables/change-sheet.ts";
import { findingRows } from "./tables/finding-rows.ts";
import { editionsSheet, matrixSheet, missingSheet, standingSheet } from "./tables/plan-sheets.ts";
import { requirementsSheet } from "./tables/requirements-sheet.ts";

/** A workbook for those who sort, filter and count: everything that is known of the plans, each sort of thing on its sheet. */
export default {
  render(audit: Audit, context: Context): Promise<Uint8Array> {
    const { speaker } = context;
    const title = speaker.audit.title(audit.county?.name);
    const contents = contentsOf(audit, context);
    const lines = [...aboutLines(audit, speaker), ...contentLines(contents, speaker)];
    return workbookOf(title, [aboutSheet(title, lines, context), ...contents.map(({ sheet }) => sheet)], speaker);
  },
} satisfies AuditReporter;

function contentsOf(audit: Audit, { speaker }: Context): readonly Content[] {
  const { change, otherEditions, unreadable } = audit;
  const { headings, noneOfThese, requirementsAbout } = speaker.audit;
  const columns = change ? comparedColumns(speaker) : findingColumns(speaker);
  const findings = sheetOf(speaker.tables.sheets.findings, columns, findingRows(audit, speaker), {
    fixed: 1,
    none: noneOfThese,
  });
  return [
    { sheet: matrixSheet(audit, speaker), about: headings.matrix },
    { sheet: missingSheet(audit, speaker), about: headings.missing },
    ...(change ? [{ sheet: changeSheet(audit, change, speaker), about: headings.change }] : []),
    { sheet: requirementsSheet(audit, speaker), about: `${headings.requirements}. ${requirementsAbout}` },
    { sheet: standingSheet(audit, speaker), about: headings.standing },
    { sheet: findings, about: headings.findings },
    ...(otherEditions.length > 0 ? [{ sheet: editionsSheet(audit, speaker), about: headings.otherEditions }] : []),
    ...(unreadable.length > 0 ? [{ sheet: unreadableSheet(unreadable, speaker), about: headings.unreadable }] : []),
  ];
}
