import { type Audit, type Row, rowsOf, type Standing, standingsOf } from "../../../core/audit/audit.ts";
import type { OtherEdition } from "../../../core/audit/editions.ts";
import type { Municipality } from "../../../core/municipality/municipality.ts";
import type { Speaker } from "../../../messages/index.ts";
import { municipalityName } from "../../municipality.ts";
import { type Sheet, sheetOf } from "../../tables/sheet.ts";
import type { Column } from "../../tables/table.ts";
import { areaColumns, countColumns, dateColumns, municipalityColumn, of } from "./matrix-columns.ts";

/** Municipality by focus area, with those that have no plan. */
export function matrixSheet(audit: Audit, speaker: Speaker): Sheet {
  const { audit: texts, tables } = speaker;
  const columns: readonly Column<Row>[] = [
    municipalityColumn(speaker),
    { head: texts.columns.code, width: 7, cell: ({ municipality }) => municipality?.code },
    {
      head: texts.columns.plan,
      width: 26,
      cell: ({ plan, absence = "missing" }) =>
        plan ? (plan.title ?? speaker.report.untitled) : texts.absence[absence],
    },
    ...areaColumns(audit, speaker),
    ...countColumns(speaker),
  ];
  return sheetOf(tables.sheets.matrix, columns, rowsOf(audit), { fixed: 1, none: speaker.report.noPlans });
}

/** The municipalities of the county of which there is no plan. */
export function missingSheet({ missing }: Audit, { audit: { columns, ...texts }, tables }: Speaker): Sheet {
  return sheetOf<Municipality>(
    tables.sheets.missing,
    [
      { head: columns.municipality, width: 24, cell: ({ name }) => name },
      { head: columns.code, width: 7, cell: ({ code }) => code },
      { head: columns.county, width: 24, cell: ({ county }) => county },
    ],
    missing ?? [],
    { none: missing ? texts.noneMissing : texts.missingUnknown },
  );
}

/** How old the plans are and how long they hold: the oldest first, and those without a date before them. */
export function standingSheet(audit: Audit, speaker: Speaker): Sheet {
  const { columns, ...texts } = speaker.audit;
  const status = ({ plan, days, validity }: Standing) =>
    [days === undefined && texts.undated, validity && plan.validTo !== undefined && texts[validity](plan.validTo)]
      .filter(Boolean)
      .join("; ");
  return sheetOf<Standing>(
    speaker.tables.sheets.standing,
    [
      ...of(planColumns(speaker), ({ plan }: Standing) => plan),
      ...of(dateColumns(speaker), ({ plan }: Standing) => plan),
      { head: columns.days, width: 12, cell: ({ days }) => days },
      { head: columns.status, width: 44, cell: status },
      { head: columns.file, width: 28, cell: ({ plan }) => plan.file },
    ],
    standingsOf(audit),
    { fixed: 1, none: speaker.report.noPlans },
  );
}

/** Files of municipalities that have another one that counts. */
export function editionsSheet({ otherEditions }: Audit, speaker: Speaker): Sheet {
  const { audit: texts, tables } = speaker;
  return sheetOf<OtherEdition>(
    tables.sheets.editions,
    [
      ...planColumns(speaker),
      { head: tables.columns.role, width: 26, cell: ({ role }) => texts.roles[role] },
      ...dateColumns(speaker),
      { head: texts.columns.file, width: 34, cell: ({ file }) => file },
      { head: tables.columns.current, width: 34, cell: ({ current }) => current },
    ],
    otherEditions,
    { fixed: 1 },
  );
}

function planColumns(
  speaker: Speaker,
): readonly Column<Pick<OtherEdition, "municipality" | "municipalityWords" | "title" | "kind">>[] {
  const { columns } = speaker.audit;
  return [
    { head: columns.municipality, width: 24, cell: (plan) => municipalityName(plan, speaker) },
    { head: columns.code, width: 7, cell: ({ municipality }) => municipality?.code },
    { head: columns.plan, width: 36, cell: ({ title }) => title },
    { head: columns.kind, width: 18, cell: ({ kind }) => kind && speaker.tables.value(kind) },
  ];
}
