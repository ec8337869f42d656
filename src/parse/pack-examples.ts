import type { Limits } from "../core/faults/limits.ts";
import type { PackFault } from "../core/faults/pack-fault.ts";
import type { PackExample } from "../core/pack/pack.ts";
import { type NodePath, shift } from "../core/text/source.ts";
import { isDay } from "../core/time/day.ts";
import { parsePlan } from "./document.ts";
import type { Node } from "./nodes.ts";
import { faultAt } from "./pack-faults.ts";
import { readNodes } from "./read-nodes.ts";
import type { Source } from "./read-source.ts";

/** An example as its file has it. */
export interface ExampleInFile {
  readonly verdict: PackExample["verdict"];
  readonly "as-of"?: string;
  readonly plan: object | string;
}

/** The file that examples stand in, and how much each may hold. */
export interface ExampleSource {
  readonly source: Source;
  readonly limits: Limits;
}

/** Reads an example; its plan is cut out of the file, so that comments stay and everything in it keeps its place. */
export function readExample(
  { verdict, "as-of": asOf }: ExampleInFile,
  path: NodePath,
  { source, limits }: ExampleSource,
): { readonly example: PackExample } | { readonly fault: PackFault } {
  const { locate } = source;
  if (asOf !== undefined && !isDay(asOf))
    return { fault: faultAt(locate, [...path, "as-of"], "wrongForm", { key: "as-of", value: asOf, form: "day" }) };
  const cut = cutOut(nodeAt([...path, "plan"], source.root), source);
  const unreadable = { fault: faultAt(locate, [...path, "plan"], "examplePlan", {}) };
  if (!cut) return unreadable;
  const parsed = parsePlan("", cut.plan.trimEnd(), { needsMark: false, limits });
  if (parsed.kind === "unreadable")
    return { fault: { id: "yaml", params: parsed.fault, span: shift(parsed.span, cut.origin) } };
  if (!isMappingOrNothing(cut.plan, limits)) return unreadable;
  return { example: { verdict, ...(asOf === undefined ? {} : { asOf }), ...cut } };
}

function nodeAt(path: NodePath, root: Node | null): Node | null {
  return path.reduce<Node | null>((node, step) => {
    if (node?.kind === "sequence") return node.items[Number(step)] ?? null;
    return node?.kind === "mapping" ? (node.pairs.find(({ name }) => name === step)?.value ?? null) : null;
  }, root);
}

function isMappingOrNothing(text: string, limits: Limits): boolean {
  const yaml = readNodes(text, limits);
  return "root" in yaml && (yaml.root === null || yaml.root.kind === "mapping");
}

/** The lines of a mapping or a literal text, without their indentation. */
function cutOut(node: Node | null, { text, lines }: Source): Pick<PackExample, "plan" | "origin"> | undefined {
  if (!node || leansOutside(node)) return undefined;
  const [from, to] = node.range;
  const isLiteral = node.kind === "scalar" && text[from] === "|";
  if (node.kind !== "mapping" && !isLiteral) return undefined;
  const start = isLiteral ? text.indexOf("\n", from) + 1 : from;
  const { line, col } = lines.linePos(start);
  const own = `${" ".repeat(col - 1)}${text.slice(start, to)}`.split("\n");
  const indent = Math.min(...own.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  const plan = own.map((line) => line.slice(indent)).join("\n");
  return { plan: `${plan.trimEnd()}\n`, origin: { line, column: indent + 1 } };
}

/** Whether something refers to an anchor that does not stand in it. */
function leansOutside(node: Node): boolean {
  const anchors = new Set<string>();
  const leans = (inner: Node | null): boolean => {
    if (inner?.kind === "alias") return !anchors.has(inner.source);
    if (inner?.anchor) anchors.add(inner.anchor);
    if (inner?.kind === "mapping") return inner.pairs.some(({ value }) => leans(value));
    return inner?.kind === "sequence" && inner.items.some(leans);
  };
  return leans(node);
}
