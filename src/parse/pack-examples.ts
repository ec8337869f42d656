import { type Document, isAlias, isMap, isNode, isScalar, type LineCounter, type Node, visit } from "yaml";
import type { Limits } from "../core/faults/limits.ts";
import type { PackFault } from "../core/faults/pack-fault.ts";
import type { PackExample } from "../core/pack/pack.ts";
import { type NodePath, shift } from "../core/text/source.ts";
import { isDay } from "../core/time/day.ts";
import { parsePlan } from "./document.ts";
import { faultAt, type Locate } from "./pack-faults.ts";
import { readYaml } from "./yaml.ts";

/** An example as its file has it. */
export interface ExampleInFile {
  readonly verdict: PackExample["verdict"];
  readonly "as-of"?: string;
  readonly plan: object | string;
}

/** The file that examples stand in. */
export interface PackSource {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly locate: Locate;
  readonly limits: Limits;
}

/** Reads an example; its plan is cut out of the file, so that comments stay and everything in it keeps its place. */
export function readExample(
  { verdict, "as-of": asOf }: ExampleInFile,
  path: NodePath,
  { text, document, lines, locate, limits }: PackSource,
): { readonly example: PackExample } | { readonly fault: PackFault } {
  if (asOf !== undefined && !isDay(asOf))
    return { fault: faultAt(locate, [...path, "as-of"], "wrongForm", { key: "as-of", value: asOf, form: "day" }) };
  const cut = cutOut(document.getIn([...path, "plan"], true), text, lines);
  const unreadable = { fault: faultAt(locate, [...path, "plan"], "examplePlan", {}) };
  if (!cut) return unreadable;
  const parsed = parsePlan("", cut.plan.trimEnd(), { needsMark: false, limits });
  if (parsed.kind === "unreadable")
    return { fault: { id: "yaml", params: parsed.fault, span: shift(parsed.span, cut.origin) } };
  if (!isMappingOrNothing(cut.plan, limits)) return unreadable;
  return { example: { verdict, ...(asOf === undefined ? {} : { asOf }), ...cut } };
}

function isMappingOrNothing(text: string, limits: Limits): boolean {
  const yaml = readYaml(text, limits);
  return "document" in yaml && (yaml.document.contents === null || isMap(yaml.document.contents));
}

/** The lines of a mapping or a literal text, without their indentation. */
function cutOut(node: unknown, text: string, lines: LineCounter): Pick<PackExample, "plan" | "origin"> | undefined {
  const isLiteral = isScalar(node) && node.type === "BLOCK_LITERAL";
  if (!isNode(node) || !node.range || !(isMap(node) || isLiteral) || leansOutside(node)) return undefined;
  const start = isLiteral ? text.indexOf("\n", node.range[0]) + 1 : node.range[0];
  const { line, col } = lines.linePos(start);
  const own = `${" ".repeat(col - 1)}${text.slice(start, node.range[1])}`.split("\n");
  const indent = Math.min(...own.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return {
    plan: `${own
      .map((line) => line.slice(indent))
      .join("\n")
      .trimEnd()}\n`,
    origin: { line, column: indent + 1 },
  };
}

/** Whether something refers to an anchor that does not stand in it. */
function leansOutside(node: Node): boolean {
  const anchors = new Set<string>();
  let leans = false;
  visit(node, (_, inner) => {
    if (isAlias(inner)) leans ||= !anchors.has(inner.source);
    else if (isNode(inner) && inner.anchor) anchors.add(inner.anchor);
  });
  return leans;
}
