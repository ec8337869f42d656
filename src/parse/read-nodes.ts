import { LineCounter } from "yaml";
import type { Limits } from "../core/faults/limits.ts";
import { type Node, nodeOf } from "./nodes.ts";
import { readPlain } from "./plain.ts";
import { readYaml, type YamlFault } from "./yaml.ts";

/** Reads a text as YAML: plainly where that suffices, which is fastest, and else with the parser. */
export function readNodes(
  text: string,
  limits: Limits,
):
  | { readonly root: Node | null; readonly lines: LineCounter; readonly directive?: string | undefined }
  | { readonly fault: YamlFault; readonly lines: LineCounter } {
  const root = readPlain(text);
  if (root) return { root, lines: linesOf(text) };
  const yaml = readYaml(text, limits);
  return "fault" in yaml ? yaml : { ...yaml, root: nodeOf(yaml.document.contents) };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; start >= 0; start = text.indexOf("\n", start) + 1 || -1) lines.addNewLine(start);
  return lines;
}
