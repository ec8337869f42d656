import { type Block, type Code, type Page, partsOf, type Target, type Text } from "../../src/explain/page.ts";

/** The address of what a page speaks of, as seen from that page; undefined where it has none. */
export type Link = (to: Target) => string | undefined;

/** A page of explain as Markdown (GitHub's, for the tables), as docs/packs and docs/rules have it; nothing in its texts can act as markup. */
export function toMarkdown(page: Page, link: Link = () => undefined): string {
  return `${page.map((block) => blockOf(block, link)).join("\n\n")}\n`;
}

function blockOf(block: Block, link: Link): string {
  const inline = (text: Text) => inlineOf(text, link);
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "paragraph":
      return atStart(inline(block.text));
    case "list":
      return block.items.map((item) => `- ${atStart(inline(item))}`).join("\n");
    case "table":
      return [block.head, block.head.map(() => undefined), ...block.rows]
        .map((cells) => `| ${cells.map((cell) => (cell === undefined ? "---" : cellOf(inline(cell)))).join(" | ")} |`)
        .join("\n");
    case "yaml":
      return fenced(block.text.trimEnd());
  }
}

function inlineOf(text: Text, link: Link): string {
  return partsOf(text)
    .map((part) => (typeof part === "string" ? escapeMarkdown(part) : codeOf(part, link)))
    .join("");
}

function codeOf({ code, to }: Code, link: Link): string {
  const fence = "`".repeat(longestRun(code) + 1);
  const padding = /^`|`$/.test(code) ? " " : "";
  const word = `${fence}${padding}${code}${padding}${fence}`;
  const address = to && link(to);
  return address ? `[${word}](${address})` : word;
}

/** Makes what Markdown would take for markup inside a line stand as it is. The texts are our own: their links stay links. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)/gu, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&");
}

/** What would make a line a heading, a quotation, a list or a rule. */
function atStart(line: string): string {
  return line.replace(/^(?=>|#{1,6}(?: |$)|[-+=](?: |$|[-=]))/, "\\").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
}

/** A bar parts cells, in code too. */
function cellOf(text: string): string {
  return text.replace(/\|/g, "\\|");
}

function fenced(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}yaml\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
