import type { RuleTexts } from "../../rule-texts.ts";

const address = { street: "a street address", property: "the designation of a property" };

export default {
  summary: "Looks for the address of a sheltered home in every text of the file. The address is not reported.",
  messages: {
    shelterAddress: ({ masked, kind }) =>
      `Here stands ${address[kind]} (“${masked}”) beside words on a sheltered home. The address of a sheltered home is secret (OSL 26 kap. 14 c §), and a plan is a public document: take it out, and check where the plan is already published.`,
    checkAddress: ({ masked, kind, secret }) =>
      `Here stands ${address[kind]} (“${masked}”). ${
        secret
          ? "Check that it is not the address of a sheltered home (OSL 26 kap. 14 c §)."
          : "Check that it does not show where somebody under threat lives (OSL 21 kap. 3 §)."
      }`,
  },
} satisfies RuleTexts<"no-protected-addresses">;
