import Table from "cli-table3";
import { type AreaResult, perspectives } from "../../core/grid.ts";
import { type PlanReport, type Verdict, verdicts } from "../../core/report.ts";
import { fill, hang, widthOf, wrap } from "./lines.ts";
import type { Page } from "./page.ts";

/** A sign for each verdict, so that the grid can be read at a glance; the word stands beside it. */
const signs: Readonly<Record<Verdict, string>> = {
  met: "✓",
  partly: "~",
  gap: "✗",
  late: "!",
  review: "?",
  "not-applicable": "–",
  waived: "○",
};

/** Columns before the first and between any two. */
const gap = 2;
/** With less room than this for the names of the areas, the signs stand alone. */
const roomForNames = 18;

/** The focus areas of each pack that has any, by perspective. */
export function gridBlocks({ packs, focusAreas }: PlanReport, page: Page): string[][] {
  const { speaker, paint, width } = page;
  const withAreas = packs.filter((pack) => focusAreas.some((result) => result.pack === pack.id));
  return withAreas.map((pack) => {
    const rows = focusAreas.filter((result) => result.pack === pack.id);
    const title = withAreas.length > 1 ? `: ${speaker.in(pack.title)}` : "";
    const shown = new Set(rows.flatMap(verdictsOf));
    const legend = verdicts.flatMap((verdict) =>
      shown.has(verdict) ? [`${signs[verdict]} ${speaker.report.legend[verdict]}`] : [],
    );
    const through = rows.flatMap((row) => throughLines(row, page));
    return [
      ...wrap(`${speaker.report.focusAreas}${title}`, width).map(paint.heading),
      "",
      ...table(rows, page),
      "",
      ...fill(legend, "   ", width - gap).map((line) => " ".repeat(gap) + paint.quiet(line)),
      ...(through.length > 0 ? ["", ...through] : []),
    ];
  });
}

/** What an area rests on besides the plan's own work in it. */
function throughLines({ area, verdict, through, partners }: AreaResult, { speaker, width }: Page): string[] {
  const titles = through.map(({ title }) => speaker.in(title));
  const said = [
    ...(titles.length > 0 ? [speaker.report.through(area.number, verdict, titles)] : []),
    ...(partners.length > 0 ? [speaker.report.partners(area.number, partners)] : []),
  ];
  return said.flatMap((sentence) => hang(" ".repeat(gap), wrap(sentence, width - gap)));
}

function verdictsOf({ perspectives: own, verdict }: AreaResult): readonly Verdict[] {
  return [...perspectives.map((perspective) => own[perspective]), verdict];
}

function table(rows: readonly AreaResult[], { speaker, paint, width }: Page): string[] {
  const names = speaker.report.perspectives;
  const head = [...perspectives.map((perspective) => names[perspective]), names.all];
  const inWords = rows.map((row) => verdictsOf(row).map((verdict) => cellOf(verdict, speaker)));
  const roomBeside = (cells: readonly (readonly string[])[]) =>
    width - head.reduce((sum, _, column) => sum + gap + columnWidth(column, cells), gap);
  const cells = roomBeside(inWords) < roomForNames ? inWords.map((row) => row.map((cell) => cell.charAt(0))) : inWords;
  const room = roomBeside(cells);

  const drawn = new Table({
    head: [names.area, ...head],
    colWidths: [room, ...head.map((_, column) => columnWidth(column, cells))],
    chars: rulesBelowHeadOnly,
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
  });
  for (const [i, row] of rows.entries()) {
    const title = wrap(speaker.in(row.area.title), room - gap);
    const painters = verdictsOf(row).map((verdict) => paint.verdict[verdict]);
    drawn.push([
      hang(`${row.area.number} `, title).join("\n"),
      ...(cells[i] ?? []).map((cell, column) => painters[column]?.(cell) ?? cell),
    ]);
  }
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());

  function columnWidth(column: number, cells: readonly (readonly string[])[]): number {
    return Math.max(...[head, ...cells].map((row) => widthOf(row[column] ?? "")));
  }
}

function cellOf(verdict: Verdict, { verdicts }: Page["speaker"]): string {
  return verdict === "not-applicable" ? signs[verdict] : `${signs[verdict]} ${verdicts[verdict]}`;
}

const rulesBelowHeadOnly = {
  ...Object.fromEntries(
    ["top", "bottom"].flatMap((edge) => ["", "-mid", "-left", "-right"].map((part) => [edge + part, ""])),
  ),
  left: " ".repeat(gap),
  middle: " ".repeat(gap),
  right: "",
  "left-mid": " ".repeat(gap),
  mid: "─",
  "mid-mid": "─".repeat(gap),
  "right-mid": "",
};
