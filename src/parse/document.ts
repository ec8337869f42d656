import type { Defect } from "../core/faults/defect.ts";
import { type Limits, usualLimits } from "../core/faults/limits.ts";
import type { TextFault } from "../core/faults/unreadable.ts";
import type { PlanDocument } from "../core/plan/plan.ts";
import { nearest } from "../core/text/nearest.ts";
import type { NodePath, Span } from "../core/text/source.ts";
import validatePlan from "../generated/validate-plan.js";
import { defectsOf } from "./defects.ts";
import { items } from "./fields.ts";
import { pointerTo, spanOf } from "./places.ts";
import { buildPlan } from "./plan.ts";
import { readSource } from "./read-source.ts";
import { planShape } from "./shape.ts";

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
  const read = readSource(text, planShape, limits);
  if ("fault" in read) return { kind: "unreadable", ...read };
  const { value, place, lines, locate } = read;
  if (needsMark && !place.children.has("plankoll")) {
    const near = [...place.children.values()].find(({ name = "" }) => isNearMark(name));
    return { kind: "unmarked", span: spanOf(near?.key ?? [0, 0], lines), near: near?.name };
  }

  const beyond = activityBeyond(limits.activities, value);
  if (beyond) {
    const params = { of: "activities", limit: limits.activities, writtenOut: false } as const;
    return { kind: "unreadable", fault: { reason: "tooMuch", params }, span: locate(beyond) };
  }
  const valid = validatePlan(value);
  const defects = [
    ...ofDirective(read.directive),
    ...read.defects,
    ...(valid ? [] : defectsOf(read, validatePlan.errors ?? [])),
  ];
  return {
    kind: "plan",
    document: {
      file,
      plan: buildPlan(value, defects, (path) => locate(path).line),
      spelling: read.spelling,
      locate,
      pointer: (path) => pointerTo(path, place),
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
