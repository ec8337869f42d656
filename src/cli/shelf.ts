import type { Pack } from "../core/pack/pack.ts";
import { nearest } from "../core/text/nearest.ts";
import { formPack } from "../packs/choose.ts";
import { isBuiltIn, type OpenShelf, shelfOf } from "../tasks/shelf.ts";
import type { Cli } from "./cli.ts";
import { UserError } from "./user-error.ts";

/** The packs at hand, and the real paths of those that are files. */
export interface FiledShelf extends OpenShelf {
  readonly files: readonly string[];
}

/** Finds the packs that the command line asks for: ids of built-in packs, and files, which are read and have to be whole. */
export async function openShelf(asked: readonly string[] | undefined, cli: Cli): Promise<FiledShelf> {
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
    if ("refusal" in place && place.refusal === "missing" && !/[/\\]|\.ya?ml$/i.test(value)) {
      const known = shelfOf(undefined).known.filter((id) => id !== formPack);
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
  return { ...shelfOf(asked && ids, brought), files };
}
