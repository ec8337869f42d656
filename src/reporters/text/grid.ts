import { type AreaResult, perspectives } from "../../core/report/grid.ts";
import type { PlanReport } from "../../core/report/report.ts";
import { gridsOf, verdictsOf } from "../content/grids.ts";
import { signAndWord } from "../signs.ts";
import { fill, hang, wrap } from "./lines.ts";
import type { Page } from "./page.ts";
import { tableGap as gap, tableLines } from "./table.ts";
import { widthOf } from "./width.ts";

/** With less room than this for the names of the areas, the signs stand alone. */
const roomForNames = 18;

/** The focus areas of each pack that has any, by perspective. */
export function gridBlocks(plan: PlanReport, page: Page): string[][] {
  const { speaker, paint, width } = page;
  return gridsOf(plan, speaker).map(({ title, rows, legend, besides }) => {
    const through = besides.flatMap((sentence) => hang(" ".repeat(gap), wrap(sentence, width - gap)));
    return [
      ...wrap(title, width).map(paint.heading),
      "",
      ...table(rows, page),
      "",
      ...fill(legend, "   ", width - gap).map((line) => " ".repeat(gap) + paint.quiet(line)),
      ...(through.length > 0 ? ["", ...through] : []),
    ];
  });
}

function table(rows: readonly AreaResult[], { speaker, paint, width }: Page): readonly string[] {
  const names = speaker.report.perspectives;
  const head = [...perspectives.map((perspective) => names[perspective]), names.all];
  const inWords = rows.map((row) => verdictsOf(row).map((verdict) => signAndWord(verdict, speaker)));
  const roomBeside = (cells: readonly (readonly string[])[]) =>
    width - head.reduce((sum, _, column) => sum + gap + columnWidth(column, cells), gap);
  const cells = roomBeside(inWords) < roomForNames ? inWords.map((row) => row.map((cell) => cell.charAt(0))) : inWords;
  const room = roomBeside(cells);

  const columns = [
    { head: names.area, width: room },
    ...head.map((name, column) => ({ head: name, width: columnWidth(column, cells) })),
  ];
  return tableLines(
    columns,
    rows.map((row, i) => {
      const title = wrap(speaker.in(row.area.title), room - gap);
      const painters = verdictsOf(row).map((verdict) => paint.verdict[verdict]);
      return [
        hang(`${row.area.number} `, title).join("\n"),
        ...(cells[i] ?? []).map((cell, column) => painters[column]?.(cell) ?? cell),
      ];
    }),
  );

  function columnWidth(column: number, cells: readonly (readonly string[])[]): number {
    return Math.max(...[head, ...cells].map((row) => widthOf(row[column] ?? "")));
  }
}
