import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a parser that is not ours reads it. */
export interface Page {
  /** What the parser says against it. */
  readonly faults: readonly string[];
  readonly root: Node;
}

export function read(page: string): Page {
  const faults: string[] = [];
  const root = parse(page, {
    onParseError: ({ code, startLine, startCol }) => faults.push(`${code} at ${startLine}:${startCol}`),
  });
  return { faults, root };
}

/** Every element within a node, in the order of the page. */
export function elements(node: Node): readonly Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : []));
}

export function all(node: Node, ...names: readonly string[]): readonly Element[] {
  return elements(node).filter(({ tagName }) => names.includes(tagName));
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

export function byId(node: Node, id: string): Element {
  const found = elements(node).find((element) => attribute(element, "id") === id);
  if (!found) throw new Error(`There is no #${id}.`);
  return found;
}

export function ofClass(node: Node, name: string): readonly Element[] {
  return elements(node).filter((element) => attribute(element, "class")?.split(" ").includes(name));
}

/** What is said there, with every run of white space as one space. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

function rawText(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}

/** The rows of a table below its heads, each by its cells. */
export function rowsOf(table: Element): readonly (readonly string[])[] {
  return all(table, "tbody").flatMap((body) => all(body, "tr").map((row) => all(row, "th", "td").map(textOf)));
}
