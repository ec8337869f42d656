import { fold } from "../text/words.ts";
import { fullId } from "./full-id.ts";
import type { Pack } from "./pack.ts";

/** The requirements, as `pack/id`, that an id may mean: that one itself, or each whose short form it is. */
export function requirementsMeant(
  words: string,
  packs: readonly Pick<Pack, "id" | "requirements">[],
): readonly string[] {
  const id = fold(words);
  return packs.flatMap((pack) =>
    pack.requirements.flatMap((requirement) => {
      const whole = fullId({ pack, requirement });
      return whole === id || requirement.id === id ? [whole] : [];
    }),
  );
}
