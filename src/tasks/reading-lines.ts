import type { Speaker } from "../messages/index.ts";
import { type Entry, textIn } from "../tables/activity-table.ts";
import { lettersOf, type TableFile } from "../tables/file/sheet.ts";
import type { ReadColumn } from "../tables/read/layout.ts";
import type { TableReading } from "../tables/read/read-table.ts";

/** How a table was read, in words: what each column and row became, and what did not become anything. */
interface ReadingInWords {
  readonly found: readonly string[];
  readonly columns: readonly { readonly letters: string; readonly heading: string; readonly meaning: string }[];
  readonly rows: readonly string[];
  readonly remarks: readonly string[];
}

export function readingInWords(
  name: string,
  { encoding }: TableFile,
  { sheet, otherSheets, layout, table, remarks }: TableReading,
  speaker: Speaker,
): ReadingInWords {
  const texts = speaker.import;
  const activities = table.goals.reduce((sum, goal) => sum + goal.activities.length, table.loose.length);
  const row = layout.headerRow + 1;
  return {
    found: [
      texts.read({ file: name, sheet, row, goals: table.goals.length, activities }),
      ...(encoding ? [texts.encoding(encoding)] : []),
      ...(otherSheets.length > 0 ? [texts.otherSheets(otherSheets)] : []),
    ],
    columns: layout.columns.map((column) => ({
      letters: lettersOf(column.index),
      heading: oneLine(column.heading || texts.noHeading),
      meaning: meaning(column, speaker),
    })),
    rows: [
      ...table.goals.map((goal) => {
        const title = textIn(goal.values, "title") ?? "";
        const rows = rowsOf([goal, ...goal.activities], speaker);
        return texts.goal({ title, activities: goal.activities.length, rows });
      }),
      ...(table.loose.length > 0
        ? [texts.loose({ activities: table.loose.length, rows: rowsOf(table.loose, speaker) })]
        : []),
    ],
    remarks: remarks.map((remark) => texts.remarks[remark.id](remark as never)),
  };
}

/** The same as lines for a terminal. */
export function readingLines(
  { found, columns, rows, remarks }: ReadingInWords,
  { import: texts }: Speaker,
): readonly string[] {
  const width = Math.max(...columns.map(({ heading }) => heading.length));
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  return [
    ...found,
    "",
    texts.columnsHeading,
    ...columns.map(({ letters, heading, meaning }) => `  ${letters.padEnd(2)} ${heading.padEnd(width)}  → ${meaning}`),
    "",
    texts.goalsHeading,
    ...indented(rows),
    "",
    ...(remarks.length > 0 ? [texts.remarksHeading, ...indented(remarks), ""] : []),
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
