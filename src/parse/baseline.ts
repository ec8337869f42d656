import schema from "../../schemas/baseline.schema.json" with { type: "json" };
import { usualLimits } from "../core/faults/limits.ts";
import type { PackFault } from "../core/faults/pack-fault.ts";
import type { BaselineEntry } from "../core/report/baseline.ts";
import { inFileOrder, type NodePath } from "../core/text/source.ts";
import { isDay } from "../core/time/day.ts";
import validateBaseline from "../generated/validate-baseline.js";
import { faultAt, faultOf, type Locate } from "./pack-faults.ts";
import { readSource } from "./read-source.ts";
import { anyShape } from "./shape.ts";

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
  const file = json(text.replace(/^\uFEFF/, ""));
  if (isWhole(file)) return { entries: distinct(file.entries) };

  const read = readSource(text, anyShape, usualLimits);
  if ("fault" in read) return { faults: [{ id: "yaml", params: read.fault, span: read.span }] };
  const { value, place, locate } = read;
  if (!place.children.has(mark)) return "unmarked";
  if (isWhole(value)) return { entries: distinct(value.entries) };
  const errors = validateBaseline(value) ? [] : (validateBaseline.errors ?? []);
  const faults =
    errors.length > 0
      ? errors.flatMap((error) => faultOf(error, read, locate, schema) ?? [])
      : dayFaults(value, locate);
  return { faults: faults.toSorted(inFileOrder) };
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
