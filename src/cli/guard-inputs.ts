import type { Cli } from "./cli.ts";
import type { Host } from "./host.ts";
import { folderOf } from "./in-folder.ts";
import type { Output } from "./outputs.ts";
import { guardDocuments } from "./own-reports.ts";
import { UserError } from "./user-error.ts";

/**
 * Refuses a report that would overwrite what it is about, somebody's document, or any YAML: no report is YAML, but plans
 * and packs are.
 * `written` are the paths of what the run writes besides its reports, which may not be there yet.
 */
export async function guardInputs(
  outputs: readonly Output[],
  inputs: ReadonlySet<string>,
  cli: Cli,
  written: readonly string[] = [],
): Promise<void> {
  const { host, speaker } = cli;
  const taken = new Set(await Promise.all(written.map((path) => target(path, host))));
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const place = await host.look(file);
    const isInput = "real" in place && (inputs.has(place.real) || /\.ya?ml$/i.test(place.real));
    if (isInput || taken.has(await target(file, host)))
      throw new UserError(speaker.cli.errors.wouldOverwrite({ file }));
  }
  const targets = new Set<string>();
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const real = await target(file, host);
    if (targets.has(real)) throw new UserError(speaker.cli.errors.sameOutput({ file }));
    targets.add(real);
  }
  await guardDocuments(outputs, cli);
}

/** The path without links that a file has, or will have once it is written; where its folder is not there, as it is named in one way. */
async function target(named: string, host: Host): Promise<string> {
  const place = await host.look(named);
  if ("real" in place) return place.real;
  const file = named.replace(/\\/g, "/").replace(/(^|\/)(?:\.\/)+/g, "$1");
  const folder = folderOf(file);
  const home = await host.look(folder === "" ? "." : folder);
  return "real" in home ? `${home.real}/${file.slice(folder.length)}` : file;
}
