import type { Plan } from "../plan/plan.ts";
import { maskingFolded } from "./folded-address.ts";
import { maskPersonalNumbers } from "./personal-number.ts";
import { protectedAddresses } from "./protected-addresses.ts";
import { cuesIn } from "./shelter-words.ts";
import { addressesIn, maskAddresses } from "./street-address.ts";

/** How words of a plan are repeated: as they are, but for what nothing that travels further may tell. */
export function discreetWords(plan: Plan): (text: string) => string {
  const municipality = plan.municipality?.name;
  const tellsAny = protectedAddresses(plan).length > 0;
  let maskFolded: ReturnType<typeof maskingFolded> | undefined;
  return (text) => {
    // Every secret has a number in it.
    if (!/\d/.test(text)) return text;
    maskFolded ??= maskingFolded(plan.texts, municipality);
    const discreet = maskFolded(maskPersonalNumbers(text));
    return tellsAny || tellsAddress(text, municipality) ? maskAddresses(discreet, municipality) : discreet;
  };
}

/** Whether a text tells where a sheltered home is. */
export function tellsAddress(text: string, municipality: string | undefined): boolean {
  return addressesIn(text, municipality).length > 0 && cuesIn(text).some(({ means }) => means === "shelter");
}
