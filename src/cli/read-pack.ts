import type { Pack } from "../core/pack.ts";
import type { PackFault } from "../core/pack-fault.ts";
import type { Unreadable } from "../core/report.ts";
import { unreadable } from "../core/unreadable.ts";
import { decode } from "../parse/decode.ts";
import { parsePack } from "../parse/pack.ts";
import { limits } from "../parse/yaml.ts";
import type { Cli } from "./cli.ts";
import type { Place, Refusal } from "./host.ts";
import { refusedFile } from "./inputs.ts";
import { UserError } from "./user-error.ts";

/** Reads the file of a pack; one that is broken is an error that says everything that is wrong with it. */
export async function readPack(file: string, place: Place | Refusal, { host, speaker }: Cli): Promise<Pack> {
  const { errors } = speaker.cli;
  const refuse = (reason: Unreadable) =>
    new UserError(errors.unreadablePack({ file, reason: speaker.unreadable(reason) }));

  if ("refusal" in place) throw refuse(refusedFile(file, place));
  if (place.kind !== "file") throw refuse(unreadable(file, place.kind === "folder" ? "isFolder" : "notAFile", {}));
  const bytes = await host.read(file, limits.bytes + 1);
  if ("refusal" in bytes) throw refuse(refusedFile(file, bytes));
  if (bytes.length > limits.bytes) throw refuse(unreadable(file, "tooLarge", { limit: limits.bytes }));
  const decoded = decode(bytes);
  if ("fault" in decoded) throw refuse(unreadable(file, decoded.fault.reason, decoded.fault.params));

  const parsed = parsePack(decoded.text);
  if ("pack" in parsed) return parsed.pack;
  const lines = parsed.faults.map((fault) => `  ${placeOf(place.name, fault)}  ${speaker.packFault(fault)}`);
  throw new UserError([errors.brokenPack({ file, faults: lines.length }), ...lines].join("\n"));
}

function placeOf(name: string, { span }: PackFault): string {
  return `${name}:${span.line}:${span.column}`;
}
