import type { BaselineEntry } from "../../core/report/baseline.ts";
import { parseBaseline } from "../../parse/baseline.ts";
import { brokenFile } from "../broken-file.ts";
import type { Cli } from "../cli.ts";
import { readText } from "../read-text.ts";
import { UserError } from "../user-error.ts";

export interface OpenBaseline {
  readonly path: string;
  /** As reports name it. */
  readonly name: string;
  /** Its real path; none where it is to be made. */
  readonly real: readonly string[];
  /** As its file has it; undefined where it is to be made. */
  readonly text: string | undefined;
  readonly entries: readonly BaselineEntry[];
  /** Whether nobody has named it. */
  readonly isUsual: boolean;
  readonly updates: boolean;
  readonly prunes: boolean;
}

/** Reads a baseline; only where it is to be updated it need not be there yet. */
export async function openBaseline(
  path: string,
  wishes: Pick<OpenBaseline, "updates" | "prunes" | "isUsual">,
  cli: Cli,
): Promise<OpenBaseline> {
  const { host, speaker } = cli;
  const texts = speaker.baseline;
  const place = await host.look(path);
  if ("refusal" in place && place.refusal === "missing") {
    if (!wishes.updates) throw new UserError(texts.missing({ file: path }));
    return { path, name: path, real: [], text: undefined, entries: [], ...wishes };
  }
  const read = await readText(path, place, cli);
  if ("reason" in read) throw new UserError(texts.unreadable({ file: path, reason: speaker.unreadable(read.reason) }));
  const name = "name" in place ? place.name : path;
  const real = "real" in place ? [place.real] : [];
  return { path, name, real, text: read.text, entries: entriesIn(name, read.text, cli), ...wishes };
}

function entriesIn(name: string, text: string, { speaker }: Cli): readonly BaselineEntry[] {
  const texts = speaker.baseline;
  const parsed = parseBaseline(text);
  if (parsed === "unmarked") throw new UserError(texts.unmarked({ file: name }));
  if ("entries" in parsed) return parsed.entries;
  const faults = parsed.faults.map((fault) => ({ span: fault.span, message: speaker.packFault(fault) }));
  throw brokenFile(name, texts.broken({ file: name, faults: faults.length }), faults);
}
