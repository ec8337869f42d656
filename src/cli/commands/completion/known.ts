import { counties, municipalities } from "../../../core/municipality/municipality.ts";
import { fullId } from "../../../core/pack/full-id.ts";
import type { Pack } from "../../../core/pack/pack.ts";
import { rulePrefix } from "../../../explain/find-subject.ts";
import type { Speaker } from "../../../messages/index.ts";
import { formPack } from "../../../packs/choose.ts";
import { packs as builtIn } from "../../../packs/index.ts";
import { rules } from "../../../rules/index.ts";
import type { Offer } from "../../offer.ts";
import type { Word } from "./tree.ts";

/** The names of what the program knows, each with what it is called. */
export type Known = Readonly<Record<Exclude<Offer["kind"], "words" | "files">, readonly Word[]>>;

export async function whatIsKnown(speaker: Speaker): Promise<Known> {
  const all = (await Promise.all(Object.values(builtIn).map((load) => load()))).map((loaded) => loaded.default);
  const word = ({ id, title }: Pick<Pack, "id" | "title">): Word => ({ word: id, says: speaker.in(title) });
  const requirements = all.flatMap((pack) => pack.requirements.map((one) => ({ ...one, pack: pack.id })));
  const isAlone = (id: string) => requirements.filter((other) => other.id === id).length === 1;
  const named = (names: readonly { readonly name: string; readonly code: string }[]) =>
    names.map(({ name, code }) => ({ word: name, says: code }));
  return {
    packs: all.filter(({ id }) => id !== formPack).map(word),
    subjects: [
      ...all.map(word),
      ...requirements.map(({ id, pack, title }) =>
        word({ id: isAlone(id) ? id : fullId({ pack, requirement: id }), title }),
      ),
      ...Object.keys(rules).map((id) => ({ word: `${rulePrefix}${id}`, says: speaker.cli.completion.rule })),
    ],
    municipalities: named(municipalities),
    counties: named(counties),
  };
}
