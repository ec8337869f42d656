import type { Pack as WholePack } from "../core/pack/pack.ts";
import { isBuiltIn, type OpenShelf, shelfOf } from "../tasks/shelf.ts";
import { packsMade } from "./asked.ts";
import { loadPack, type Pack } from "./packs.ts";

/** The shelf for plans that are judged by some packs, or by those that each chooses. */
export async function shelfWith(asked: readonly (string | Pack)[] | undefined): Promise<OpenShelf> {
  if (!asked) return shelfOf(undefined);
  if (!Array.isArray(asked)) throw new RangeError("packs is no list.");
  if (asked.length === 0) throw new RangeError("No packs to judge by: leave `packs` out to let each plan choose.");
  const own = new Map<string, Pack>();
  for (const pack of asked) {
    if (typeof pack === "string") {
      await loadPack(pack);
      continue;
    }
    packsMade.given(pack);
    if (pack !== (isBuiltIn(pack.id) ? await loadPack(pack.id) : (own.get(pack.id) ?? pack)))
      throw new RangeError(`Two packs have the id “${pack.id}”.`);
    else if (!isBuiltIn(pack.id)) own.set(pack.id, pack);
  }
  const ids = asked.map((pack) => (typeof pack === "string" ? pack : pack.id));
  return shelfOf(ids, [...own.values()] as readonly unknown[] as readonly WholePack[]);
}
