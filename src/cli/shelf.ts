import type { Pack } from "../core/pack/pack.ts";
import type { Severities } from "../core/pack/regrade.ts";
import { nearest } from "../core/text/nearest.ts";
import { packsToAsk } from "../packs/choose.ts";
import { regraded } from "../tasks/regraded.ts";
import { isBuiltIn, type OpenShelf, shelfOf } from "../tasks/shelf.ts";
import type { Cli } from "./cli.ts";
import { UserError } from "./user-error.ts";

/** The packs at hand, and the real paths of those that are files. */
export interface FiledShelf extends OpenShelf {
  readonly files: readonly string[];
}

/** Whether what stands for a pack is written as a file is. */
export function isPath(value: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(value);
}

/**
 * Finds the packs that the command line asks for: ids of built-in packs, and files, which are read and have to be whole.
 * Their requirements weigh as a configuration says.
 */
export async function openShelf(
  asked: readonly string[] | undefined,
  cli: Cli,
  severities: Severities = {},
): Promise<FiledShelf> {
  const { errors } = cli.speaker.cli;
  const brought: Pack[] = [];
  const ids: string[] = [];
  const files: string[] = [];
  for (const value of new Set(asked)) {
    if (isBuiltIn(value)) {
      ids.push(value);
      continue;
    }
    const place = await cli.host.look(value);
    if ("refusal" in place && place.refusal === "missing" && !isPath(value)) {
      const known = packsToAsk(shelfOf(undefined));
      throw new UserError(errors.unknownPack({ value, nearest: nearest(value, known), known }));
    }
    if ("real" in place && files.includes(place.real)) continue;
    const { readPack } = await import("./read-pack.ts");
    const pack = await readPack(value, place, cli);
    const { id } = pack;
    if (isBuiltIn(id) || brought.some((one) => one.id === id))
      throw new UserError(errors.packIdTaken({ file: value, id, builtIn: isBuiltIn(id) }));
    brought.push(pack);
    ids.push(id);
    if ("real" in place) files.push(place.real);
  }
  return regraded({ ...shelfOf(asked && ids, brought), files }, severities);
}
