import type { Fact } from "../paper/fact.ts";
import { charactersOf, joined, type Markdown, md, type Part } from "./markdown.ts";

/** A heading; the title of the page has level 1. */
export function heading(level: 1 | 2 | 3 | 4, title: Part): Markdown {
  return { 1: md`# ${title}`, 2: md`## ${title}`, 3: md`### ${title}`, 4: md`#### ${title}` }[level];
}

export function list(items: readonly Part[]): Markdown {
  return joined(
    items.map((item) => md`- ${item}`),
    "\n",
  );
}

/** A label and what it labels. */
export function labelled(label: string, content: Part): Markdown {
  return md`**${label}:** ${content}`;
}

export function factOf([term, ...parts]: Fact): Markdown {
  return labelled(term, joined(parts, " · "));
}

interface Column {
  readonly head: Part;
  readonly align?: "left" | "center" | "right";
}

/** A table as GitHub reads it; every row has a cell for each column. */
export function table(columns: readonly Column[], rows: readonly (readonly Part[])[]): Markdown {
  const rules = { left: md`---`, center: md`:-:`, right: md`--:` };
  return joined(
    [
      columns.map(({ head }) => head),
      columns.map(({ align = "left" }) => rules[align]),
      ...rows.map((row) => columns.map((_, i) => row[i] ?? "")),
    ].map((cells) => md`| ${joined(cells, " | ")} |`),
    "\n",
  );
}

/** Blocks as a page. */
export function pageOf(blocks: readonly Markdown[]): string {
  return `${charactersOf(joined(blocks, "\n\n"))}\n`;
}
