import { nearest } from "../core/nearest.ts";
import type { Pack } from "../core/pack.ts";
import { formPack, type Shelf } from "../packs/choose.ts";
import { packs as builtIn, defaultPacks, packsByPlace } from "../packs/index.ts";
import type { Cli } from "./cli.ts";
import { UserError } from "./user-error.ts";

/** The packs at hand, each loaded when it is first used. */
export interface OpenShelf extends Shelf {
  load(id: string): Promise<Pack>;
  /** The real paths of the packs that are files. */
  readonly files: readonly string[];
}

type Loader = () => Promise<{ readonly default: Pack }>;

/** Finds the packs that the command line asks for: ids of built-in packs, and files, which are read and have to be whole. */
export async function openShelf(asked: readonly string[] | undefined, cli: Cli): Promise<OpenShelf> {
  const { errors } = cli.speaker.cli;
  const loaders = new Map<string, Loader>(Object.entries(builtIn));
  const ids: string[] = [];
  const files: string[] = [];
  for (const value of new Set(asked)) {
    if (Object.hasOwn(builtIn, value)) {
      ids.push(value);
      continue;
    }
    const place = await cli.host.look(value);
    if ("refusal" in place && place.refusal === "missing" && !/[/\\]|\.ya?ml$/i.test(value)) {
      const known = Object.keys(builtIn).filter((id) => id !== formPack);
      throw new UserError(errors.unknownPack({ value, nearest: nearest(value, known), known }));
    }
    if ("real" in place && files.includes(place.real)) continue;
    const { readPack } = await import("./read-pack.ts");
    const pack = await readPack(value, place, cli);
    if (loaders.has(pack.id)) {
      const builtInId = Object.hasOwn(builtIn, pack.id);
      throw new UserError(errors.packIdTaken({ file: value, id: pack.id, builtIn: builtInId }));
    }
    loaders.set(pack.id, () => Promise.resolve({ default: pack }));
    ids.push(pack.id);
    if ("real" in place) files.push(place.real);
  }
  return {
    known: [...loaders.keys()],
    asked: asked && ids,
    defaults: defaultPacks,
    places: packsByPlace,
    files,
    load: async (id) => {
      const load = loaders.get(id);
      if (!load) throw new Error(`There is no pack ${id}.`);
      return (await load()).default;
    },
  };
}
