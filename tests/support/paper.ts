import { Parser } from "saxen";
import { partsOf } from "./workbook.ts";

/** An element as a parser of XML that is not ours has it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

export function nodeOf(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser();
  parser.on("openTag", (name, attributes) => {
    const node: Node = { name, attributes: { ...attributes() }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closeTag", () => void open.pop());
  parser.on("text", (text, decoded) => void open.at(-1)?.children.push(decoded(text)));
  parser.parse(xml);
  return root;
}

/** A part of a document by its path, parsed. */
export function partOf(bytes: Uint8Array, path: string): Node {
  const xml = partsOf(bytes).get(path);
  if (xml === undefined) throw new Error(`There is no ${path}.`);
  return nodeOf(xml);
}

/** All elements of a name, in the order of the document. */
export function all(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** The characters that runs hold, and nothing else. */
export function textOf(node: Node): string {
  return all(node, "w:t")
    .flatMap(({ children }) => children)
    .join("");
}

/** The name of a paragraph's style; empty where it has none of its own. */
export function styleOf(paragraph: Node): string {
  return all(paragraph, "w:pStyle")[0]?.attributes["w:val"] ?? "";
}

/** What stands in a document at its highest level: paragraphs and tables. */
export function blocksOf(bytes: Uint8Array): readonly Node[] {
  const [body] = all(partOf(bytes, "word/document.xml"), "w:body");
  return (body?.children ?? []).filter(
    (child): child is Node => typeof child !== "string" && ["w:p", "w:tbl"].includes(child.name),
  );
}

/** The headings with their levels, such as “2 Läget”. */
export function headingsOf(bytes: Uint8Array): readonly string[] {
  return blocksOf(bytes).flatMap((block) => {
    const [, level] = /^Heading(\d)$/.exec(styleOf(block)) ?? [];
    return block.name === "w:p" && level ? [`${level} ${textOf(block)}`] : [];
  });
}

/** What stands below a heading, down to the next one. */
export function below(bytes: Uint8Array, title: string): readonly Node[] {
  const blocks = blocksOf(bytes);
  const isHeading = (block: Node) => block.name === "w:p" && styleOf(block).startsWith("Heading");
  const first = blocks.findIndex((block) => isHeading(block) && textOf(block) === title);
  if (first < 0) throw new Error(`There is no heading “${title}”.`);
  const rest = blocks.slice(first + 1);
  const end = rest.findIndex(isHeading);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The first table below a heading: its rows, the cells as texts with a line for each paragraph. */
export function rowsBelow(bytes: Uint8Array, title: string): readonly (readonly string[])[] {
  const table = below(bytes, title).find(({ name }) => name === "w:tbl");
  if (!table) throw new Error(`There is no table below “${title}”.`);
  return all(table, "w:tr").map((row) => all(row, "w:tc").map((cell) => all(cell, "w:p").map(textOf).join("\n")));
}
