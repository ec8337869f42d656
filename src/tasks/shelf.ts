import type { Pack } from "../core/pack/pack.ts";
import type { Shelf } from "../packs/choose.ts";
import { packs as builtIn, defaultPacks, packsByPlace } from "../packs/index.ts";

/** The packs at hand, each loaded when it is first used. */
export interface OpenShelf extends Shelf {
  load(id: string): Promise<Pack>;
}

type Loader = () => Promise<{ readonly default: Pack }>;

/** The built-in packs and those that somebody has brought, whose ids are their own; `asked` are the ids of those to judge by. */
export function shelfOf(asked: readonly string[] | undefined, brought: readonly Pack[] = []): OpenShelf {
  const loaders = new Map<string, Loader>(Object.entries(builtIn));
  for (const pack of brought) loaders.set(pack.id, () => Promise.resolve({ default: pack }));
  return {
    known: [...loaders.keys()],
    asked,
    defaults: defaultPacks,
    places: packsByPlace,
    load: async (id) => {
      const load = loaders.get(id);
      if (!load) throw new Error(`There is no pack ${id}.`);
      return (await load()).default;
    },
  };
}

export function allPacks({ known, load }: OpenShelf): Promise<readonly Pack[]> {
  return Promise.all(known.map(load));
}

/** Whether a pack that comes with the program has the id. */
export function isBuiltIn(id: string): boolean {
  return Object.hasOwn(builtIn, id);
}
