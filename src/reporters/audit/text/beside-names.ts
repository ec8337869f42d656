import { hang, wrap } from "../../text/lines.ts";
import { widthOf } from "../../text/width.ts";

/** A longer name takes several lines. */
const widest = 20;

/** Something said of a municipality. */
export interface Said {
  readonly name: string;
  lines(room: number): readonly string[];
}

/** What is said of municipalities, with their names in a column of their own; a name is not repeated line after line. */
export function besideNames(all: readonly Said[], width: number): string[] {
  const margin = Math.min(widest, Math.max(0, ...all.map(({ name }) => widthOf(name))));
  return all.flatMap(({ name, lines }, i) => {
    const names = name === all[i - 1]?.name ? [] : wrap(name, margin);
    const said = lines(width - margin - 4);
    return Array.from({ length: Math.max(names.length, said.length) }, (_, line) => {
      const before = names[line] ?? "";
      return `  ${before}${" ".repeat(margin - widthOf(before) + 2)}${said[line] ?? ""}`.trimEnd();
    });
  });
}

/** How many more there are, below a list. */
export function moreLines(more: string, width: number): string[] {
  return hang("  ", wrap(more, width - 2));
}
