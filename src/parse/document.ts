import type { Defect } from "../core/faults/defect.ts";
import { type Limits, usualLimits } from "../core/faults/limits.ts";
import type { TextFault } from "../core/faults/unreadable.ts";
import type { PlanDocument } from "../core/plan/plan.ts";
import { nearest } from "../core/text/nearest.ts";
import type { NodePath, Span } from "../core/text/source.ts";
import validatePlan from "../generated/validate-plan.js";
import { defectsOf } from "./defects.ts";
import { items } from "./fields.ts";
import type { Range } from "./nodes.ts";
import { pointerTo, rangeAt, spanOf } from "./places.ts";
import { buildPlan } from "./plan.ts";
import { readNodes } from "./read-nodes.ts";
import { planShape } from "./shape.ts";
import { readTree } from "./tree.ts";
import { tooMuch, type YamlFault } from "./yaml.ts";

/** What a text turned out to be: a plan, no plan at all, or something that cannot be read. */
export type Parsed =
  | { readonly kind: "plan"; readonly document: PlanDocument }
  /** `near` is a key that looks like a misspelt mark. */
  | { readonly kind: "unmarked"; readonly span: Span; readonly near: string | undefined }
  | { readonly kind: "unreadable"; readonly fault: TextFault; readonly span: Span };

/**
 * Reads a text as a plan, however imperfect; only YAML that cannot be parsed, or that there is too much of, is unreadable.
 * An example needs no mark.
 */
export function parsePlan(
  file: string,
  text: string,
  { needsMark = true, limits = usualLimits }: { readonly needsMark?: boolean; readonly limits?: Limits } = {},
): Parsed {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const yaml = readNodes(source, limits);
  const span = (range: Range): Span => spanOf(range, yaml.lines);
  const unreadable = ({ offset, ...fault }: YamlFault): Parsed => ({
    kind: "unreadable",
    fault,
    span: span([offset, offset]),
  });
  if ("fault" in yaml) return unreadable(yaml.fault);
  const tree = readTree(yaml.root, planShape, (offset) => yaml.lines.linePos(offset).line, limits);
  if ("offset" in tree) return unreadable(tooMuch(tree));
  if (needsMark && !tree.place.children.has("plankoll")) {
    const near = [...tree.place.children.values()].find(({ name = "" }) => isNearMark(name));
    return { kind: "unmarked", span: span(near?.key ?? [0, 0]), near: near?.name };
  }

  const locate = (path: NodePath) => span(rangeAt(path, tree.place, source));
  const beyond = activityBeyond(limits.activities, tree.value);
  if (beyond) {
    const params = { of: "activities", limit: limits.activities, writtenOut: false } as const;
    return { kind: "unreadable", fault: { reason: "tooMuch", params }, span: locate(beyond) };
  }
  const valid = validatePlan(tree.value);
  const defects = [
    ...ofDirective(yaml.directive),
    ...tree.defects,
    ...(valid ? [] : defectsOf(tree, validatePlan.errors ?? [])),
  ];
  return {
    kind: "plan",
    document: {
      file,
      plan: buildPlan(tree.value, defects, (path) => locate(path).line),
      spelling: tree.swedishKeys >= tree.englishKeys ? "sv" : "en",
      locate,
      pointer: (path) => pointerTo(path, tree.place),
    },
  };
}

/** It stands above the plan, and is told of at its beginning. */
function ofDirective(directive: string | undefined): readonly Defect[] {
  return directive === undefined ? [] : [{ id: "ignoredDirective", path: [], params: { directive } }];
}

/** The first goal or activity beyond so many. */
function activityBeyond(most: number, value: unknown): NodePath | undefined {
  const root = { value, path: [] };
  const goals = items(root, "goals");
  let left = most;
  for (const { path } of [
    ...goals.flatMap((goal) => [goal, ...items(goal, "activities")]),
    ...items(root, "activities"),
  ])
    if (left-- === 0) return path;
  return undefined;
}

/** Whether a key looks like the mark of a plan, misspelt; that of a pack is another. */
function isNearMark(key: string): boolean {
  return key.length >= 6 && !/^plankoll-/i.test(key) && nearest(key, ["plankoll"]).length > 0;
}
