import { type AreaResult, perspectives } from "../../core/report/grid.ts";
import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import type { Column } from "./table.ts";
import { whoseColumns } from "./whose-columns.ts";

interface Row extends AreaResult {
  readonly plan: PlanReport;
}

/** The focus areas of the plans' packs, a row each, with the verdict on each perspective. */
export function gridSheet(plans: readonly PlanReport[], speaker: Speaker): Sheet {
  const { audit, report, tables } = speaker;
  const { columns } = tables;
  return sheetOf<Row>(
    tables.sheets.grid,
    [
      ...whoseColumns(plans, speaker),
      { head: audit.columns.pack, width: 30, cell: ({ pack, plan }) => titleOf(pack, plan, speaker) },
      { head: columns.number, width: 7, cell: ({ area }) => area.number },
      { head: columns.area, width: 40, cell: ({ area }) => speaker.in(area.title) },
      ...perspectives.map(
        (perspective): Column<Row> => ({
          head: report.perspectives[perspective],
          width: 17,
          cell: (row) => ({ verdict: row.perspectives[perspective] }),
        }),
      ),
      { head: report.perspectives.all, width: 17, cell: ({ verdict }) => ({ verdict }) },
      { head: columns.activities, width: 12, cell: ({ activities }) => activities },
      {
        head: columns.through,
        width: 36,
        cell: ({ through }) => through.map(({ title }) => speaker.in(title)).join("; "),
      },
      {
        head: columns.partners,
        width: 36,
        cell: ({ partners }) => partners.map((name) => name ?? tables.unnamedPartner).join("; "),
      },
    ],
    plans.flatMap((plan) => plan.focusAreas.map((area): Row => ({ ...area, plan }))),
    { none: audit.noneOfThese },
  );
}

function titleOf(id: string, { packs }: PlanReport, speaker: Speaker): string {
  const pack = packs.find((pack) => pack.id === id);
  return pack ? speaker.in(pack.title) : id;
}
