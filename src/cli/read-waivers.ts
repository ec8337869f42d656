import type { Waiver } from "../core/plan/plan.ts";
import { waiversIn } from "../tasks/waivers-in.ts";
import type { Cli } from "./cli.ts";
import { faultLine } from "./fault-line.ts";
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
  if ("faults" in found) {
    const lines = found.faults.map(({ message, span }) => faultLine(name, span, message));
    throw new UserError([errors.brokenWaivers({ file, faults: lines.length }), ...lines].join("\n"));
  }
  if (found.waivers.length === 0) throw new UserError(errors.noWaivers({ file }));
  return found.waivers;
}
