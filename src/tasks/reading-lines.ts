import type { Speaker } from "../messages/index.ts";
import { type Entry, textIn } from "../tables/activity-table.ts";
import { lettersOf, type TableFile } from "../tables/file/sheet.ts";
import type { ReadColumn } from "../tables/read/layout.ts";
import type { TableReading } from "../tables/read/read-table.ts";

/** Says how a table was read: what each column and row became, and what did not become anything. */
export function readingLines(
  name: string,
  { encoding }: TableFile,
  { sheet, otherSheets, layout, table, remarks }: TableReading,
  speaker: Speaker,
): readonly string[] {
  const texts = speaker.import;
  const activities = table.goals.reduce((sum, goal) => sum + goal.activities.length, table.loose.length);
  const row = layout.headerRow + 1;
  const width = Math.max(...layout.columns.map(({ heading }) => oneLine(heading || texts.noHeading).length));
  return [
    texts.read({ file: name, sheet, row, goals: table.goals.length, activities }),
    ...(encoding ? [texts.encoding(encoding)] : []),
    ...(otherSheets.length > 0 ? [texts.otherSheets(otherSheets)] : []),
    "",
    texts.columnsHeading,
    ...layout.columns.map(
      (column) =>
        `  ${lettersOf(column.index).padEnd(2)} ${oneLine(column.heading || texts.noHeading).padEnd(width)}  → ${meaning(column, speaker)}`,
    ),
    "",
    texts.goalsHeading,
    ...table.goals.map((goal) => {
      const title = textIn(goal.values, "title") ?? "";
      return `  ${texts.goal({ title, activities: goal.activities.length, rows: rowsOf([goal, ...goal.activities], speaker) })}`;
    }),
    ...(table.loose.length > 0
      ? [`  ${texts.loose({ activities: table.loose.length, rows: rowsOf(table.loose, speaker) })}`]
      : []),
    "",
    ...(remarks.length > 0
      ? [texts.remarksHeading, ...remarks.map((remark) => `  ${texts.remarks[remark.id](remark as never)}`), ""]
      : []),
  ];
}

function meaning({ heading, index, meaning }: ReadColumn, { import: texts, language }: Speaker): string {
  switch (meaning.kind) {
    case "column":
      return meaning.column.heading[language];
    case "municipality":
      return texts.municipalityColumn;
    case "comment":
      return texts.commentColumn(oneLine(heading) || lettersOf(index));
    case "unused":
      return texts.unusedColumn;
  }
}

function rowsOf(entries: readonly Entry[], { import: texts }: Speaker): string {
  const rows = entries.map(({ row }) => row);
  return texts.rows(Math.min(...rows), Math.max(...rows));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
