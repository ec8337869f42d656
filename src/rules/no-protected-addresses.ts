import { defineRule, message } from "../core/judging/rule.ts";
import { protectedAddresses } from "../core/privacy/protected-addresses.ts";
import { maskAddresses } from "../core/privacy/street-address.ts";
import { textItems } from "../core/privacy/text-item.ts";

/** From this day the address of a sheltered home is secret as such (OSL 26 kap. 14 c §), its property included. */
const secretFrom = "2024-04-01";

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
    const secret = asOf >= secretFrom;
    // Before that day the residents' address was secret, but not the designation of a property (21 kap. 3 §).
    const found = protectedAddresses(plan).filter(({ kind }) => secret || kind !== "property");
    if (found.length === 0) return yield met();
    const itemOf = textItems(plan);
    for (const { masked, kind, isShelter, path } of found) {
      const item = maskAddresses(itemOf(path), plan.municipality?.name);
      if (isShelter && secret) yield problem("shelterAddress", path, { masked, kind }, item);
      else yield problem("checkAddress", path, { masked, kind, secret }, item);
    }
  },
});
