import { fullId } from "./full-id.ts";
import type { Pack } from "./pack.ts";

/** Gives a requirement the shortest name that no other of some packs has: its own id, or else its full one. */
export function shortNames(
  packs: readonly Pick<Pack, "requirements">[],
): (pack: string, requirement: string) => string {
  const counts = new Map<string, number>();
  for (const { id } of packs.flatMap(({ requirements }) => requirements)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (pack, requirement) => (counts.get(requirement) === 1 ? requirement : fullId({ pack, requirement }));
}
