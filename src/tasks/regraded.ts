import type { Pack } from "../core/pack/pack.ts";
import { regrade, type Severities } from "../core/pack/regrade.ts";
import type { OpenShelf } from "./shelf.ts";

/** The same shelf, with other severities in its packs. */
export function regraded<S extends OpenShelf>(shelf: S, severities: Severities): S {
  if (Object.keys(severities).length === 0) return shelf;
  const packs = new Map<string, Promise<Pack>>();
  return {
    ...shelf,
    load(id: string) {
      const pack = packs.get(id) ?? shelf.load(id).then((pack) => regrade(pack, severities));
      packs.set(id, pack);
      return pack;
    },
  };
}
