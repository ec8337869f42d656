import type { Pack } from "../core/pack/pack.ts";
import { parsePack } from "../parse/pack.ts";
import { brokenFile } from "./broken-file.ts";
import type { Cli } from "./cli.ts";
import type { Place, Refusal } from "./host.ts";
import { readText } from "./read-text.ts";
import { UserError } from "./user-error.ts";

/** Reads the file of a pack; one that is broken is an error that says everything that is wrong with it. */
export async function readPack(file: string, place: Place | Refusal, cli: Cli): Promise<Pack> {
  const { speaker, limits } = cli;
  const { errors } = speaker.cli;
  const read = await readText(file, place, cli);
  if ("reason" in read) throw new UserError(errors.unreadablePack({ file, reason: speaker.unreadable(read.reason) }));

  const parsed = parsePack(read.text, limits);
  if ("pack" in parsed) return parsed.pack;
  const name = "name" in place ? place.name : file;
  const faults = parsed.faults.map((fault) => ({ span: fault.span, message: speaker.packFault(fault) }));
  throw brokenFile(name, errors.brokenPack({ file, faults: faults.length }), faults);
}
