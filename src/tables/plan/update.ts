import { type Limits, usualLimits } from "../../core/faults/limits.ts";
import { nodeOf } from "../../parse/nodes.ts";
import { planShape } from "../../parse/shape.ts";
import { readTree } from "../../parse/tree.ts";
import { readYaml } from "../../parse/yaml.ts";
import type { ActivityTable } from "../activity-table.ts";
import { type CompareSettings, type Comparison, compare } from "./compare.ts";
import { changed, isSameContent } from "./expected.ts";
import { patched } from "./patch.ts";
import { plannedIn } from "./planned.ts";

/** What a table changes in a plan, and the plan's text with it; without a text, the plan's form gives it no place. */
export interface Update extends Comparison {
  readonly text: string | undefined;
}

/** Brings a plan's text, which can be read as a plan, up to date with a table. */
export function updatePlan(
  text: string,
  table: ActivityTable,
  { limits = usualLimits, ...settings }: CompareSettings & { readonly limits?: Limits },
): Update {
  const bom = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const source = text.slice(bom.length);
  const contentOf = (text: string) => contentWithin(limits, text);
  const read = contentOf(source);
  if (!read) return { changes: [], differences: [], text: undefined };
  const comparison = compare(table, plannedIn(read.value), settings);
  const { changes } = comparison;
  // Whatever YAML a plan is written in, what is written is the plan with these changes, or nothing is.
  const soundly = (mayUncomment: boolean) => {
    const after = patched(source, read.document, changes, read.spelling, mayUncomment);
    if (after === undefined) return undefined;
    return isSameContent(contentOf(after)?.value, changed(read.value, changes)) ? after : undefined;
  };
  const after = soundly(true) ?? soundly(false);
  return { ...comparison, text: after === undefined ? undefined : bom + after };
}

function contentWithin(limits: Limits, text: string) {
  const yaml = readYaml(text, limits);
  if ("fault" in yaml) return undefined;
  const tree = readTree(nodeOf(yaml.document.contents), planShape, { lineOf: () => 0, hasHash: () => false }, limits);
  if ("offset" in tree) return undefined;
  return { document: yaml.document, value: tree.value, spelling: tree.spelling };
}
