import { type Audit, type Row, rowsOf } from "../../../core/audit/audit.ts";
import type { FocusArea } from "../../../core/pack/pack.ts";
import type { Verdict } from "../../../core/pack/verdicts.ts";
import { countedLists } from "../../content/counted-lists.ts";
import { legendOf, signs } from "../../signs.ts";
import { fill, hang, wrap } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { tableGap, tableLines } from "../../text/table.ts";
import { widthOf } from "../../text/width.ts";
import { type AreaGroup, areaGroups, isJudgedBy, shownIn, verdictIn } from "../matrix.ts";
import { planName } from "../plan-name.ts";

/** A longer name takes several lines. */
const widestName = 24;

/** What stands in one table. */
interface Part {
  readonly rows: readonly Row[];
  readonly groups: readonly AreaGroup[];
  readonly hasCounts: boolean;
}

/** Municipality by focus area, with the counts; what the columns and the signs are; and that it is no ranking. */
export function matrixBlocks(audit: Audit, page: Page): readonly (readonly string[])[] {
  const { speaker, paint, width } = page;
  const groups = areaGroups(audit);
  const legend = legendOf(shownIn(audit.plans, groups), speaker);
  const inset = (lines: readonly string[]) => hang("  ", lines);
  return [
    [paint.heading(speaker.audit.headings.matrix)],
    ...partsOf(audit, groups, page).map((part) => table(part, page)),
    ...(groups.length > 0 ? [inset(groups.flatMap((group) => keyLines(group, page)))] : []),
    ...(legend.length > 0 ? [inset(fill(legend, "   ", width - 2).map(paint.quiet))] : []),
    inset(wrap(speaker.audit.noRanking, width - 2)),
  ];
}

/** One table if there is room; else the counts by themselves, and each pack with the plans that it judged. */
function partsOf(audit: Audit, groups: readonly AreaGroup[], page: Page): readonly Part[] {
  const whole = { rows: rowsOf(audit), groups, hasCounts: true };
  const used = columnsFor(whole, page).reduce((sum, { width }) => sum + tableGap + width, 0);
  if (groups.length === 0 || used <= page.width) return [whole];
  const room = page.width - widestName - 2 * tableGap;
  return [
    { ...whole, groups: [] },
    ...groups.flatMap((group) => {
      const rows = whole.rows.filter(({ plan }) => isJudgedBy(plan, group.pack));
      const most = Math.max(1, Math.floor((room + 1) / (numberWidth(group) + 1)));
      return inPieces(group.areas, most).map((areas) => ({ rows, groups: [{ ...group, areas }], hasCounts: false }));
    }),
  ];
}

function inPieces<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

function table(part: Part, page: Page): readonly string[] {
  const columns = columnsFor(part, page);
  const [{ width = widestName } = {}] = columns;
  return tableLines(
    columns,
    part.rows.map((row) => {
      const name = wrap(nameOf(row, page), width).join("\n");
      const { plan, absence = "missing" } = row;
      if (!plan) {
        const room = columns.slice(1).reduce((sum, { width }) => sum + tableGap + width, -tableGap);
        const content = wrap(page.speaker.audit.absence[absence], room).join("\n");
        return [name, { content, colSpan: columns.length - 1 }];
      }
      return [
        name,
        ...part.groups.map((group) =>
          group.areas.map((area) => signOf(verdictIn(plan, group.pack, area), group, page)).join(" "),
        ),
        ...(part.hasCounts ? countedLists.map((list) => String(plan.lists[list])) : []),
      ];
    }),
  );
}

function columnsFor({ rows, groups, hasCounts }: Part, page: Page): Parameters<typeof tableLines>[0] {
  const { columns } = page.speaker.audit;
  const names = rows.map((row) => widthOf(nameOf(row, page)));
  const counted = (head: string) => {
    const words = head.split(" ");
    return { head: words.join("\n"), width: Math.max(...words.map(widthOf)), align: "right" } as const;
  };
  const others = [
    ...groups.map((group) => {
      const head = [group.letter, group.areas.map((area) => numberOf(area, group)).join(" ")].filter(Boolean);
      return { head: head.join("\n"), width: Math.max(...head.map(widthOf)) };
    }),
    ...(hasCounts ? countedLists.map((list) => counted(columns[list])) : []),
  ];
  // The counts cannot be shared among several tables, as the areas can: on a narrow screen the names give way.
  const room = others.reduce((left, { width }) => left - tableGap - width, page.width - tableGap);
  const most = groups.length === 0 ? Math.min(widestName, room) : widestName;
  const name = Math.max(widthOf(columns.municipality), Math.min(most, Math.max(...names)));
  return [{ head: columns.municipality, width: name }, ...others];
}

function nameOf({ municipality, plan }: Row, { speaker }: Page): string {
  return plan ? planName(plan, speaker) : (municipality?.name ?? "");
}

function signOf(verdict: Verdict = "not-applicable", group: AreaGroup, { paint }: Page): string {
  return paint.verdict[verdict](signs[verdict]) + " ".repeat(numberWidth(group) - 1);
}

function numberOf({ number }: FocusArea, group: AreaGroup): string {
  return String(number).padEnd(numberWidth(group));
}

function numberWidth({ areas }: AreaGroup): number {
  return Math.max(...areas.map(({ number }) => String(number).length));
}

/** The areas by number, with the pack above them where there are several. */
function keyLines({ letter, pack, areas }: AreaGroup, { speaker, paint, width }: Page): string[] {
  const title = letter === "" ? [] : hang(`${letter} `, wrap(speaker.in(pack.title), width - 2 - letter.length - 1));
  const indent = " ".repeat(letter === "" ? 0 : letter.length + 1);
  return [
    ...title,
    ...areas.flatMap((area) => {
      const before = `${indent}${area.number} `;
      return hang(before, wrap(speaker.in(area.title), width - 2 - widthOf(before)));
    }),
  ].map(paint.quiet);
}
