import { fold } from "../../core/text/words.ts";
import { type ActivityTable, type Entry, textIn } from "../activity-table.ts";
import { sheetName } from "../columns.ts";
import type { Sheet, TableFile } from "../file/sheet.ts";
import { readAbove } from "./above.ts";
import { findLayout, type Layout, type Mapping, mostRowsAbove } from "./layout.ts";
import { readRows } from "./read-rows.ts";
import type { Remark } from "./remark.ts";

/** How a table was understood. */
export interface TableReading {
  readonly sheet: string | undefined;
  /** Names of other sheets that hold tables too. */
  readonly otherSheets: readonly string[];
  readonly layout: Layout;
  readonly table: ActivityTable;
  /** The text above the table, which is a new plan's title. */
  readonly title: string | undefined;
  /** Each municipality that the sheet names. */
  readonly municipalities: readonly string[];
  readonly remarks: readonly Remark[];
}

export type ReadingFault =
  | { readonly id: "noSheet"; readonly wanted: string; readonly sheets: readonly string[] }
  | { readonly id: "noSheets" }
  /** No row names a column of activities; `most` is the row that looks most like headings. */
  | { readonly id: "noHeadings"; readonly most: readonly string[] }
  | { readonly id: "noRows"; readonly row: number };

export interface ReadingOptions {
  /** A sheet's name, or its number from one. */
  readonly sheet?: string | undefined;
  readonly mapping?: Mapping | undefined;
  /** Whether an activity of the plan goes by an id: a row may then say more of it without its title. */
  readonly isKnown?: ((id: string) => boolean) | undefined;
}

/** Finds the table of activities in a file and reads it. */
export function readTable(
  file: TableFile,
  { sheet: wanted, mapping, isKnown }: ReadingOptions = {},
): TableReading | ReadingFault {
  const names = file.sheets.map(({ name = "" }) => name);
  const named = wanted === undefined ? undefined : sheetCalled(wanted, file.sheets);
  if (wanted !== undefined && !named) return { id: "noSheet", wanted, sheets: names };
  const found = (named ? [named] : file.sheets).flatMap((sheet) => {
    const layout = findLayout(sheet, mapping);
    return layout ? [{ sheet, layout }] : [];
  });
  const own = Object.values(sheetName).map(fold);
  const best = found.find(({ sheet }) => own.includes(fold(sheet.name ?? ""))) ?? found[0];
  if (!best) {
    const rows = (named ? [named] : file.sheets).flatMap(({ rows }) => rows);
    return rows.length === 0 ? { id: "noSheets" } : { id: "noHeadings", most: fullest(rows) };
  }
  const { sheet, layout } = best;
  const { table, remarks, municipalities } = readRows(sheet, layout, isKnown);
  if (table.goals.length + table.loose.length === 0) return { id: "noRows", row: layout.headerRow + 1 };
  const above = readAbove(sheet.rows.slice(0, layout.headerRow));
  const unique = withUniqueIds(table);
  return {
    sheet: sheet.name,
    otherSheets: found.flatMap((other) => (other === best || !other.sheet.name ? [] : [other.sheet.name])),
    layout,
    table: unique.table,
    title: above.title,
    municipalities: municipalities.length > 0 ? municipalities : above.municipality ? [above.municipality] : [],
    remarks: [
      ...(above.rest.length > 0 ? [{ id: "above", texts: above.rest } as const] : []),
      ...sheet.lost.map((lost) => ({ id: "lostCell", ...lost }) as const),
      ...remarks,
      ...unique.remarks,
    ],
  };
}

function sheetCalled(wanted: string, sheets: readonly Sheet[]): Sheet | undefined {
  const named = sheets.find(({ name = "" }) => fold(name) === fold(wanted));
  return named ?? (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
}

/** The row with the most cells, which a user will know as the headings. */
function fullest(rows: readonly (readonly string[])[]): readonly string[] {
  const filled = rows.slice(0, mostRowsAbove).map((row) => row.filter((cell) => cell !== ""));
  return filled.reduce((best, row) => (row.length > best.length ? row : best), []);
}

/** A number that stands twice, as where each goal counts from one, names nothing: then the activities have no ids. */
function withUniqueIds(table: ActivityTable): Pick<TableReading, "table" | "remarks"> {
  const everything = [...table.goals, ...table.goals.flatMap(({ activities }) => activities), ...table.loose];
  // What has no id goes by its title.
  const named = everything.map(({ row, values }) => {
    const id = textIn(values, "id");
    return { row, isId: id !== undefined, name: id ?? textIn(values, "title") ?? "" };
  });
  const byName = new Map<string, typeof named>();
  for (const one of named) byName.set(fold(one.name), [...(byName.get(fold(one.name)) ?? []), one]);
  const repeated = [...byName.values()].find((same) => same.length > 1 && same.some(({ isId }) => isId));
  if (!repeated) return { table, remarks: [] };
  const without = <E extends Entry>(entry: E): E => ({
    ...entry,
    values: new Map([...entry.values].filter(([field]) => field !== "id")),
  });
  return {
    table: {
      goals: table.goals.map((goal) => ({ ...goal, activities: goal.activities.map(without) })),
      loose: table.loose.map(without),
    },
    remarks: [{ id: "repeatedIds", value: repeated[0]?.name ?? "", rows: repeated.map(({ row }) => row) }],
  };
}
