import { Chalk } from "chalk";
import { visible } from "../../../core/text/visible.ts";
import { type Block, type Page, partsOf, type Text } from "../../../explain/page.ts";
import { oneLine } from "../../../reporters/one-line.ts";
import { hang, wrap } from "../../../reporters/text/lines.ts";
import { widthOf } from "../../../reporters/text/width.ts";

export interface Screen {
  /** Columns that a line may take. */
  readonly width: number;
  readonly color: boolean;
}

/** Lines longer than this tire the eye, shorter ones break every word. */
const widest = 100;
const narrowest = 40;
const gap = 2;

type Paint = (text: string) => string;

/** A page as lines for a terminal. A table that is too wide for it becomes a list of its rows. */
export function pageLines(page: Page, { width, color }: Screen): readonly string[] {
  const columns = Math.min(Math.max(width, narrowest), widest);
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const bold: Paint = (text) => chalk.bold(text);
  const quiet: Paint = (text) => chalk.dim(text);
  // Below the headings of its sections a page is indented, as manual pages are.
  const firstSection = page.findIndex((block) => block.kind === "heading" && block.level > 1);
  return page.flatMap((block, index) => {
    const indent = block.kind === "heading" || firstSection < 0 || index < firstSection ? 0 : gap;
    const lines = blockLines(block, columns - indent, { bold, quiet });
    return [...(index > 0 ? [""] : []), ...lines.map((line) => line && " ".repeat(indent) + line)];
  });
}

function blockLines(block: Block, width: number, { bold, quiet }: Readonly<Record<"bold" | "quiet", Paint>>): string[] {
  switch (block.kind) {
    case "heading":
      return wrap(block.text, width).map((line) => bold(line));
    case "paragraph":
      return wrap(plain(block.text), width);
    case "list":
      return block.items.flatMap((item) => hang("- ", wrap(plain(item), width - gap)));
    case "table": {
      const rows = block.rows.map((row) => row.map(plain));
      return (
        inColumns([block.head, ...rows], width, quiet) ??
        rows.flatMap((row, nth) => [...(nth > 0 ? [""] : []), ...entry(block.head, row, width, quiet)])
      );
    }
    case "yaml":
      return visible(block.text.trimEnd(), "\n")
        .split("\n")
        .map((line) => `    ${line}`.trimEnd());
  }
}

function plain(text: Text): string {
  const parts = partsOf(text).map((part) => (typeof part === "string" ? part : part.code));
  return oneLine(parts.join(""));
}

/** Every row on a line of its own, below the heads; undefined where there is no room for that. */
function inColumns(rows: readonly (readonly string[])[], width: number, quiet: Paint): string[] | undefined {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  if (widths.reduce((sum, width) => sum + width + gap, -gap) > width) return undefined;
  return rows.map((row, nth) => {
    const line = row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join(" ".repeat(gap))
      .trimEnd();
    return nth === 0 ? quiet(line) : line;
  });
}

/** The first cell, and below it each of the others with the head of its column. */
function entry(
  head: readonly string[],
  [first = "", ...rest]: readonly string[],
  width: number,
  quiet: Paint,
): string[] {
  const labels = Math.max(...head.slice(1).map((label) => widthOf(label)));
  return [
    ...wrap(first, width),
    ...rest.flatMap((cell, index) => {
      if (cell === "") return [];
      const label = `${" ".repeat(gap)}${padded(head[index + 1] ?? "", labels)}${" ".repeat(gap)}`;
      const [line = "", ...more] = hang(label, wrap(cell, width - widthOf(label)));
      return [quiet(label) + line.slice(label.length), ...more];
    }),
  ];
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
