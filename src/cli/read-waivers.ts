import type { Waiver } from "../core/plan/plan.ts";
import { waiversIn } from "../tasks/waivers-in.ts";
import { brokenFile } from "./broken-file.ts";
import type { Cli } from "./cli.ts";
import { readText } from "./read-text.ts";
import { UserError } from "./user-error.ts";

/** Reads a file of waivers; one that is broken is an error that says everything that is wrong with it. */
export async function readWaivers(file: string, cli: Cli): Promise<readonly Waiver[]> {
  const { host, speaker, limits } = cli;
  const { errors } = speaker.cli;
  const place = await host.look(file);
  const read = await readText(file, place, cli);
  if ("reason" in read)
    throw new UserError(errors.unreadableWaivers({ file, reason: speaker.unreadable(read.reason) }));

  const name = "name" in place ? place.name : file;
  const found = waiversIn(name, read.text, speaker, limits);
  if ("unreadable" in found) throw new UserError(errors.unreadableWaivers({ file, reason: found.unreadable.message }));
  if ("faults" in found)
    throw brokenFile(name, errors.brokenWaivers({ file, faults: found.faults.length }), found.faults);
  if (found.waivers.length === 0) throw new UserError(errors.noWaivers({ file }));
  return found.waivers;
}
