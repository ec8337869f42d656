import schema from "../../schemas/baseline.schema.json" with { type: "json" };
import { usualLimits } from "../core/faults/limits.ts";
import type { PackFault } from "../core/faults/pack-fault.ts";
import type { BaselineEntry } from "../core/report/baseline.ts";
import type { NodePath } from "../core/text/source.ts";
import { isDay } from "../core/time/day.ts";
import validateBaseline from "../generated/validate-baseline.js";
import { faultAt, faultOf, type Locate } from "./pack-faults.ts";
import { rangeAt, spanOf } from "./places.ts";
import { readNodes } from "./read-nodes.ts";
import { anyShape } from "./shape.ts";
import { readTree } from "./tree.ts";
import { tooMuch } from "./yaml.ts";

/** What a text is that should be a baseline: its entries, each once; all that is wrong with them; or something else. */
export type ParsedBaseline =
  | { readonly entries: readonly BaselineEntry[] }
  | { readonly faults: readonly PackFault[] }
  | "unmarked";

/** An entry as its file has it: what is empty is left out. */
type EntryInFile = Omit<BaselineEntry, "municipality" | "item"> & Partial<Pick<BaselineEntry, "municipality" | "item">>;

interface BaselineFile {
  readonly entries: readonly EntryInFile[];
}

const mark = "plankoll-baseline";

/** Reads a text as a baseline. Only one with a fault in it is read as YAML, which JSON is too: that tells the places. */
export function parseBaseline(text: string): ParsedBaseline {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const file = json(source);
  if (isWhole(file)) return { entries: distinct(file.entries) };

  const yaml = readNodes(source, usualLimits);
  if ("fault" in yaml) {
    const { offset, ...params } = yaml.fault;
    return { faults: [{ id: "yaml", params, span: spanOf([offset, offset], yaml.lines) }] };
  }
  const tree = readTree(yaml.root, anyShape, (offset) => yaml.lines.linePos(offset).line, usualLimits);
  if ("offset" in tree) {
    const { offset, ...params } = tooMuch(tree);
    return { faults: [{ id: "yaml", params, span: spanOf([offset, offset], yaml.lines) }] };
  }
  if (!tree.place.children.has(mark)) return "unmarked";
  if (isWhole(tree.value)) return { entries: distinct(tree.value.entries) };
  const locate: Locate = (path) => spanOf(rangeAt(path, tree.place, source), yaml.lines);
  const errors = validateBaseline(tree.value) ? [] : (validateBaseline.errors ?? []);
  const faults =
    errors.length > 0
      ? errors.flatMap((error) => faultOf(error, tree, locate, schema) ?? [])
      : dayFaults(tree.value, locate);
  return { faults: faults.toSorted((a, b) => a.span.line - b.span.line || a.span.column - b.span.column) };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWhole(file: unknown): file is BaselineFile {
  return validateBaseline(file) && daysIn(file as BaselineFile).every(({ day }) => isDay(day));
}

/** Days that the calendar does not have, such as 2026-02-30. */
function dayFaults(file: unknown, locate: Locate): readonly PackFault[] {
  return daysIn(file as BaselineFile).flatMap(({ day, path }) =>
    isDay(day) ? [] : [faultAt(locate, path, "wrongForm", { key: String(path.at(-1)), value: day, form: "day" })],
  );
}

function daysIn({ entries }: BaselineFile): readonly { readonly day: string; readonly path: NodePath }[] {
  return entries.flatMap((entry, index) =>
    (["since", "fixed"] as const).flatMap((key) => {
      const day = entry[key];
      return day === undefined ? [] : [{ day, path: ["entries", index, key] }];
    }),
  );
}

/** Of what stands twice, as when two branches took in the same, the earliest counts. */
function distinct(entries: readonly EntryInFile[]): readonly BaselineEntry[] {
  const byKey = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = `${entry.file}\u0000${entry.fingerprint}`;
    const before = byKey.get(key);
    if (!before || entry.since < before.since) byKey.set(key, { municipality: "", item: "", ...entry });
  }
  return [...byKey.values()];
}
