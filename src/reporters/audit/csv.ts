import { type Audit, type Row, rowsOf } from "../../core/audit/audit.ts";
import { daysBetween } from "../../core/time/day.ts";
import type { Context } from "../reporter.ts";
import { csvOf } from "../tables/csv.ts";
import type { Column } from "../tables/table.ts";
import type { AuditReporter } from "./reporter.ts";
import { areaColumns, countColumns, dateColumns, municipalityColumn, of } from "./tables/matrix-columns.ts";

/**
 * One line for each municipality, those without a plan included: what to count by.
 *
 * A file is one table. All findings, a line each, are `plankoll check -f csv`.
 */
export default {
  render(audit: Audit, { speaker }: Context): string {
    return csvOf(columnsOf(audit, speaker), rowsOf(audit), speaker);
  },
} satisfies AuditReporter;

function columnsOf(audit: Audit, speaker: Context["speaker"]): readonly Column<Row>[] {
  const { tables } = speaker;
  const { columns } = speaker.audit;
  const plain = (head: string, cell: Column<Row>["cell"]) => ({ head, cell, width: 0 });
  return [
    plain(columns.code, ({ municipality }) => municipality?.code),
    municipalityColumn(speaker),
    plain(columns.county, ({ municipality }) => municipality?.county),
    plain(tables.columns.asOf, () => ({ day: audit.asOf })),
    plain(tables.columns.submitted, ({ plan, absence }) =>
      plan ? tables.yes : absence === "unread" ? speaker.audit.absence.unread : tables.no,
    ),
    plain(columns.plan, ({ plan }) => plan?.title),
    plain(columns.kind, ({ plan }) => plan?.kind && tables.value(plan.kind)),
    plain(columns.file, ({ plan }) => plan?.file),
    ...of(dateColumns(speaker), ({ plan }: Row) => plan),
    plain(columns.days, ({ plan }) => plan?.decided && daysBetween(plan.decided, audit.asOf)),
    ...countColumns(speaker),
    plain(columns.errors, ({ plan }) => plan?.summary.errors),
    plain(columns.warnings, ({ plan }) => plan?.summary.warnings),
    plain(tables.columns.infos, ({ plan }) => plan?.summary.infos),
    ...areaColumns(audit, speaker),
  ];
}
