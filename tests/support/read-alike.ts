import { expect } from "vitest";
import { usualLimits } from "../../src/core/faults/limits.ts";
import { type Node, nodeOf } from "../../src/parse/nodes.ts";
import { readPlain } from "../../src/parse/plain.ts";
import { readYaml } from "../../src/parse/yaml.ts";

/** What is told of a node: where a block ends is told of nowhere, only what stands on its first line. */
function told(node: Node | null, text: string): unknown {
  if (!node) return node;
  const [start, end] = node.range;
  const range = { start, end, firstLine: text.slice(start, end).split(/\r?\n/)[0] };
  const isFlow = "[{".includes(text[start] ?? "");
  const where = isFlow || node.kind === "scalar" ? range : { start, firstLine: range.firstLine };
  switch (node.kind) {
    case "scalar":
      return { kind: node.kind, ...where, value: node.value, source: node.source };
    case "sequence":
      return { kind: node.kind, ...where, items: node.items.map((item) => told(item, text)) };
    case "mapping":
      return {
        kind: node.kind,
        ...where,
        pairs: node.pairs.map(({ name, key: [start, end], value }) => [name, start, end, told(value, text)]),
      };
    case "alias":
      return node;
  }
}

/** Whether a text is read plainly; if it is, exactly as the parser reads it. */
export function isPlain(text: string): boolean {
  const plain = readPlain(text);
  if (!plain) return false;
  const yaml = readYaml(text, usualLimits);
  if ("fault" in yaml) throw new Error(`${yaml.fault.reason} in ${JSON.stringify(text)}`);
  expect(told(plain, text), JSON.stringify(text)).toEqual(told(nodeOf(yaml.document.contents), text));
  return true;
}
