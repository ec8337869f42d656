import { marked, type Tokens } from "marked";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What Markdown becomes when somebody else reads it: marked for the Markdown, parse5 for its HTML. */
export interface Rendered {
  /** The names of all elements. */
  readonly elements: ReadonlySet<string>;
  /** The names of all attributes. */
  readonly attributes: ReadonlySet<string>;
  /** What stands outside code, where services look for links; each text by itself. */
  readonly texts: readonly string[];
  /** Headings with their levels: “## Luckor (1)”. */
  readonly headings: readonly string[];
  readonly tables: readonly Table[];
  /** All that is shown. */
  readonly shown: string;
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function rendered(markdown: string): Rendered {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === "#text" && "value" in node) texts.push(node.value);
    if (!("tagName" in node)) return;
    elements.add(node.tagName);
    for (const { name } of node.attrs) attributes.add(name);
    if (node.tagName !== "code") for (const child of node.childNodes) walk(child);
  };
  const page = parseFragment(marked.parse(markdown, { async: false }));
  for (const child of page.childNodes) walk(child);

  const tokens = marked.lexer(markdown);
  const isA = <T extends Tokens.Generic>(type: T["type"]) =>
    tokens.flatMap((token) => (token.type === type ? [token as T] : []));
  return {
    elements,
    attributes,
    texts,
    headings: isA<Tokens.Heading>("heading").map(({ depth, text }) => `${"#".repeat(depth)} ${shownBy(text)}`),
    tables: isA<Tokens.Table>("table").map(({ header, rows }) => ({
      head: header.map(({ text }) => shownBy(text)),
      rows: rows.map((cells) => cells.map(({ text }) => shownBy(text))),
    })),
    shown: page.childNodes.map(textOf).join(""),
  };
}

/** What a line of Markdown shows. */
export function shownBy(inline: string): string {
  return parseFragment(marked.parseInline(inline, { async: false }))
    .childNodes.map(textOf)
    .join("");
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** How many cells each line of a table has as it is written: a parser pads and cuts rows to the head's. */
export function cellCounts(markdown: string): readonly (readonly number[])[] {
  return markdown
    .split(/\n\n/)
    .filter((block) => block.startsWith("|"))
    .map((block) => block.split("\n").map((line) => line.replace(/\\[\s\S]/g, "").split("|").length - 2));
}
