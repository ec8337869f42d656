import type { Plan } from "../plan/plan.ts";
import { maskPersonalNumbers } from "../text/personal-number.ts";
import { withPlainDigits } from "../text/plain-digits.ts";
import { maskingFolded } from "./folded-address.ts";
import { protectedAddresses } from "./protected-addresses.ts";
import { cuesIn } from "./shelter-words.ts";
import { addressesIn, maskAddresses } from "./street-address.ts";

/** How words of a plan are repeated: as they are, but for what nothing that travels further may tell. */
export function discreetWords(plan: Plan): (text: string) => string {
  const municipality = plan.municipality?.name;
  const tellsAny = protectedAddresses(plan).length > 0;
  let maskFolded: ReturnType<typeof maskingFolded> | undefined;
  return (text) => {
    const plain = withPlainDigits(text);
    // Every secret has a number in it.
    if (!/\d/.test(plain)) return text;
    maskFolded ??= maskingFolded(plan.texts, municipality);
    const cut = maskFolded(maskPersonalNumbers(plain));
    const discreet = tellsAny || tellsAddress(plain, municipality) ? maskAddresses(cut, municipality) : cut;
    return discreet === plain ? text : discreet;
  };
}

/** Whether a text tells where a sheltered home is. */
export function tellsAddress(text: string, municipality: string | undefined): boolean {
  return addressesIn(text, municipality).length > 0 && cuesIn(text).some(({ means }) => means === "shelter");
}
