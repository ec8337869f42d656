import { counties, municipalities } from "../../../core/municipality/municipality.ts";
import type { Pack } from "../../../core/pack/pack.ts";
import { shortNames } from "../../../core/pack/short-names.ts";
import { rulePrefix } from "../../../explain/find-subject.ts";
import type { Speaker } from "../../../messages/index.ts";
import { packsToAsk } from "../../../packs/choose.ts";
import { rules } from "../../../rules/index.ts";
import { allPacks, shelfOf } from "../../../tasks/shelf.ts";
import type { Offer } from "../../offer.ts";
import type { Word } from "./tree.ts";

/** The names of what the program knows, each with what it is called. */
export type Known = Readonly<Record<Exclude<Offer["kind"], "words" | "files">, readonly Word[]>>;

export async function whatIsKnown(speaker: Speaker): Promise<Known> {
  const shelf = shelfOf(undefined);
  const all = await allPacks(shelf);
  const word = ({ id, title }: Pick<Pack, "id" | "title">): Word => ({ word: id, says: speaker.in(title) });
  const nameOf = shortNames(all);
  const requirements = all.flatMap(({ id: pack, requirements }) =>
    requirements.map(({ id, title }) => word({ id: nameOf(pack, id), title })),
  );
  const named = (names: readonly { readonly name: string; readonly code: string }[]) =>
    names.map(({ name, code }) => ({ word: name, says: code }));
  return {
    packs: all.filter(({ id }) => packsToAsk(shelf).includes(id)).map(word),
    subjects: [
      ...all.map(word),
      ...requirements,
      ...Object.keys(rules).map((id) => ({ word: `${rulePrefix}${id}`, says: speaker.cli.completion.rule })),
    ],
    municipalities: named(municipalities),
    counties: named(counties),
  };
}
