import type { Cli } from "./cli.ts";
import type { Output } from "./outputs.ts";
import { guardDocuments } from "./own-reports.ts";
import { isSamePath } from "./same-path.ts";
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
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const place = await host.look(file);
    const isInput = "real" in place && (inputs.has(place.real) || /\.ya?ml$/i.test(place.real));
    if (isInput || written.some((path) => isSamePath(path, file)))
      throw new UserError(speaker.cli.errors.wouldOverwrite({ file }));
  }
  await guardDocuments(outputs, cli);
}
