import type { Plan, Words } from "../core/plan.ts";
import { defineRule, message } from "../core/rule.ts";
import { cueOf, cuesIn } from "../core/shelter-words.ts";
import { type NodePath, toPointer } from "../core/source.ts";
import { addressesIn, maskAddress, maskAddresses } from "../core/street-address.ts";
import { textItems } from "../core/text-item.ts";
import { hasStem } from "../core/words.ts";

/** Words that make an address worth a look although nothing says that it is a sheltered home's. */
const nearby = ["*jour", "skydd", "hot$", "hotad", "hotet", "våldsutsatt", "women's", "refuge", "shelter", "protect"];

/** From this day the address of a sheltered home is secret as such (OSL 26 kap. 14 c §), its property included. */
const secretFrom = "2024-04-01";

/** The keys of lists whose items are things of their own. */
const lists = ["goals", "activities", "routines", "partners", "documents", "competence", "information", "mapping"];

/** Whether a plan, which anybody may read, tells where a sheltered home is. */
export default defineRule({
  id: "no-protected-addresses",
  params: { type: "object", additionalProperties: false },
  messages: {
    shelterAddress: message<{ masked: string; kind: "street" | "property" }>("privacy"),
    checkAddress: message<{ masked: string; kind: "street" | "property"; secret: boolean }>("privacy", {
      effect: "review",
      cap: "warning",
    }),
  },
  *check({ plan, asOf }, { met, problem }) {
    const municipality = plan.municipality?.name;
    // An address has a number. Reading texts for more is slow, and few plans have any.
    const candidates = plan.texts.filter(
      ({ words }) => /\d/.test(words) && addressesIn(composed(words), municipality).length > 0,
    );
    if (candidates.length === 0) return yield met();
    const things = thingsOf(plan);
    const itemOf = textItems(plan);
    const secret = asOf >= secretFrom;
    let any = false;
    for (const { words, path } of candidates) {
      const found = look({ words, path }, things.get(nameOf(path)), municipality);
      // Before that day the residents' address was secret, but not the designation of a property (21 kap. 3 §).
      if (!found || (found.kind === "property" && !secret)) continue;
      any = true;
      const { masked, kind } = found;
      const item = maskAddresses(itemOf(path), municipality);
      if (found.isShelter && secret) yield problem("shelterAddress", path, { masked, kind }, item);
      else yield problem("checkAddress", path, { masked, kind, secret }, item);
    }
    if (!any) yield met();
  },
});

function composed(words: string): string {
  return words.normalize("NFC").replace(/\s/gu, " ");
}

/** What the other texts and the tags of the thing that a text stands in tell of an address in it. */
interface Thing {
  readonly isShelter: boolean;
  readonly isOffice: boolean;
  readonly isNearby: boolean;
}

interface Seen {
  readonly isShelter: boolean;
  readonly masked: string;
  readonly kind: "street" | "property";
}

/** The gravest address in a text: that of a sheltered home, or one to look at. */
function look({ words }: Words, thing: Thing | undefined, municipality: string | undefined): Seen | undefined {
  const text = composed(words);
  const addresses = addressesIn(text, municipality);
  if (addresses.length === 0) return undefined;
  const cues = cuesIn(text);
  const isNearby = hasStem(text, nearby) || (thing?.isNearby ?? false);
  const seen = addresses.flatMap((address): Seen[] => {
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
  const texts = new Map<string, Words[]>();
  for (const text of plan.texts) {
    const name = nameOf(text.path);
    const own = texts.get(name);
    if (own) own.push(text);
    else texts.set(name, [text]);
  }
  const tagged = [...plan.goals, ...plan.activities, ...plan.routines, ...plan.partners, ...plan.documents];
  const topics = new Map(tagged.map(({ path, topics }) => [toPointer(path), topics]));
  texts.delete("");
  return new Map(
    [...texts].map(([name, own]) => {
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
