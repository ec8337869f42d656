import type { Plan } from "../plan/plan.ts";
import { grouped } from "../text/grouped.ts";
import { once } from "../text/once.ts";
import type { Words } from "../text/source.ts";
import { type NodePath, toPointer } from "../text/source.ts";
import { hasStem } from "../text/words.ts";
import { cueOf, cuesIn } from "./shelter-words.ts";
import { addressesIn, maskAddress } from "./street-address.ts";
import { withDigit } from "./with-digit.ts";

/** Words that make an address worth a look although nothing says that it is a sheltered home's. */
const nearby = ["*jour", "skydd", "hot$", "hotad", "hotet", "våldsutsatt", "women's", "refuge", "shelter", "protect"];

/** The keys of lists whose items are things of their own. */
const lists = ["goals", "activities", "routines", "partners", "documents", "competence", "information", "mapping"];

/**
 * The addresses in a plan that are, or may be, a sheltered home's: the gravest of each text.
 *
 * Words beside the address decide, and the words and tags of the thing that it stands in.
 */
export const protectedAddresses = once((plan: Plan): readonly (ProtectedAddress & { readonly path: NodePath })[] => {
  const municipality = plan.municipality?.name;
  const candidates = withDigit(plan.texts).filter(({ words }) => addressesIn(composed(words), municipality).length > 0);
  if (candidates.length === 0) return [];
  const things = thingsOf(plan);
  return candidates.flatMap(({ words, path }) => {
    const found = look({ words, path }, things.get(nameOf(path)), municipality);
    return found ? { ...found, path } : [];
  });
});

function composed(words: string): string {
  return words.normalize("NFC").replace(/[^\S ]/gu, " ");
}

/** What the other texts and the tags of the thing that a text stands in tell of an address in it. */
interface Thing {
  readonly isShelter: boolean;
  readonly isOffice: boolean;
  readonly isNearby: boolean;
}

/** An address that may be a sheltered home's. */
export interface ProtectedAddress {
  /** Whether the words leave no doubt. */
  readonly isShelter: boolean;
  readonly masked: string;
  readonly kind: "street" | "property";
}

/** The gravest address in a text: that of a sheltered home, or one to look at. */
function look(
  { words }: Words,
  thing: Thing | undefined,
  municipality: string | undefined,
): ProtectedAddress | undefined {
  const text = composed(words);
  const addresses = addressesIn(text, municipality);
  if (addresses.length === 0) return undefined;
  const cues = cuesIn(text);
  const isNearby = hasStem(text, nearby) || (thing?.isNearby ?? false);
  const seen = addresses.flatMap((address): ProtectedAddress[] => {
    const cue = cueOf(cues, address)?.means ?? (thing?.isShelter ? "shelter" : undefined);
    const isOffice = cue === "office" || (cues.length === 0 && thing?.isOffice);
    if (isOffice || (cue === undefined && !(isNearby && address.certain))) return [];
    const masked = maskAddress(text, address.start);
    return [{ isShelter: cue === "shelter" && address.certain, masked, kind: address.kind }];
  });
  return seen.find(({ isShelter }) => isShelter) ?? seen[0];
}

/** The goals, activities, partners and so on of a plan, by the name of their place. */
function thingsOf(plan: Plan): ReadonlyMap<string, Thing> {
  const tagged = [...plan.goals, ...plan.activities, ...plan.routines, ...plan.partners, ...plan.documents];
  const topics = new Map(tagged.map(({ path, topics }) => [toPointer(path), topics]));
  const named = [...grouped(plan.texts, ({ path }) => nameOf(path))].filter(([name]) => name !== "");
  return new Map(
    named.map(([name, own]) => {
      const means = own.flatMap(({ words }) => cuesIn(words.normalize("NFC"))).map(({ means }) => means);
      const names = own.filter(({ path }) => /^(?:name|title)$/u.test(String(path.at(-1))));
      return [
        name,
        {
          isShelter: means.includes("shelter") || (topics.get(name) ?? []).includes("protected-housing"),
          isOffice: names.some(({ words }) => cuesIn(words.normalize("NFC"))[0]?.means === "office"),
          isNearby: own.some(({ words }) => hasStem(words, nearby)),
        },
      ];
    }),
  );
}

/** The place of the innermost thing that a path leads into; empty for what stands in the plan itself. */
function nameOf(path: NodePath): string {
  const last = path.findLastIndex((step, i) => typeof step === "number" && lists.includes(String(path[i - 1])));
  return last < 0 ? "" : toPointer(path.slice(0, last + 1));
}
