import type { Audit, Row } from "../../../core/audit/audit.ts";
import type { PlanRecord } from "../../../core/audit/record.ts";
import type { Speaker } from "../../../messages/index.ts";
import { countedLists } from "../../content/counted-lists.ts";
import { signs } from "../../signs.ts";
import { type Column, dayCell } from "../../tables/table.ts";
import { areaGroups, verdictIn } from "../matrix.ts";
import { planName } from "../plan-name.ts";

/** Whose row it is, in a table where municipalities without a plan have rows too. */
export function municipalityColumn(speaker: Speaker): Column<Row> {
  return {
    head: speaker.audit.columns.municipality,
    width: 18,
    cell: ({ municipality, plan }) => municipality?.name ?? (plan && planName(plan, speaker)),
  };
}

/** A column for each focus area: the verdict of each plan, a stroke where it was not judged by the area's pack. */
export function areaColumns(audit: Audit, speaker: Speaker): readonly Column<Row>[] {
  const groups = areaGroups(audit);
  return groups.flatMap(({ pack, areas }) =>
    areas.map((area): Column<Row> => {
      const title = `${area.number} ${speaker.in(area.title)}`;
      return {
        head: groups.length > 1 ? `${speaker.in(pack.title)}: ${title}` : title,
        width: 22,
        cell: ({ plan }) => {
          if (!plan) return undefined;
          const verdict = verdictIn(plan, pack, area);
          return verdict === undefined ? signs["not-applicable"] : { verdict };
        },
      };
    }),
  );
}

/** How many findings of the plan's own report stand in each of the lists that people look for. */
export function countColumns({ audit: { columns } }: Speaker): readonly Column<Row>[] {
  return countedLists.map((count) => ({ head: columns[count], width: 14, cell: ({ plan }) => plan?.lists[count] }));
}

/** When the plan was decided, and from when to when it holds. */
export function dateColumns({
  audit: { columns },
}: Speaker): readonly Column<Pick<PlanRecord, "decided" | "validFrom" | "validTo">>[] {
  return [
    { head: columns.decided, width: 16, cell: ({ decided }) => dayCell(decided) },
    { head: columns.validFrom, width: 13, cell: ({ validFrom }) => dayCell(validFrom) },
    { head: columns.validTo, width: 13, cell: ({ validTo }) => dayCell(validTo) },
  ];
}

/** The same columns for rows that hold what they are about. */
export function of<Row, Thing>(
  columns: readonly Column<Thing>[],
  thing: (row: Row) => Thing | undefined,
): readonly Column<Row>[] {
  return columns.map(({ head, width, cell }) => ({
    head,
    width,
    cell: (row) => {
      const found = thing(row);
      return found === undefined ? undefined : cell(found);
    },
  }));
}
