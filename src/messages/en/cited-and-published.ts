import type { StaleSection, Successor } from "../../core/law/stale-source.ts";
import type { CitedAndPublishedTexts } from "../cited-and-published.ts";
import { all } from "./words.ts";

const instead = (successor: Successor | undefined, sections: readonly StaleSection[]) =>
  [
    successor ? ` Since ${successor.from}, ${successor.name.en} applies instead.` : "",
    ...sections.map((stale) => ` What stood in ${stale.section} is now in ${all(stale.now)}.`),
  ].join("");
const address = { street: "a street address", property: "the designation of a property" };

/** The sentences of the rules on what a plan cites, who decided on it, and what it must not publish. */
export default {
  "adopted-by-competent-body": {
    checkBody: ({ body }) =>
      `The plan is stated to be decided by “${body}”. A board may not leave decisions on the goals and direction of its services to a committee of its own, an elected member or an employee (Local Government Act, 6 kap. 38 § and 7 kap. 5 §). Check whether the board or the council has adopted the plan, and state it if so.`,
  },
  "citations-current": {
    stale: ({ words, ceased, successor, sections }) =>
      `The plan cites “${words}”, which applied until ${ceased}, before the plan was last decided on.${instead(successor, sections)}`,
    staleSince: ({ words, ceased, successor, sections, decided }) =>
      `The plan cites “${words}”, which applied until ${ceased}.${instead(successor, sections)} ${
        decided === undefined
          ? "The plan does not show when it was decided on; if that was earlier, the citation was right then."
          : "The citation was right when the plan was decided on."
      } Change it at the next revision.`,
  },
  "expiring-source-considered": {
    outlived: ({ name, until, last }, { shows }) =>
      `The plan is valid until ${last} and builds on ${name.en}, which extends to ${until}. The plan does not show ${shows}.`,
  },
  "no-private-contacts": {
    privateMail: ({ masked }) =>
      `Here stands an e-mail address that looks private (“${masked}”). A plan is a public document: give a shared mailbox instead.`,
    privatePhone: ({ masked }) =>
      `Here stands a phone number that is said to be private (“${masked}”). A plan is a public document: give the number of a function instead.`,
    mobile: ({ masked }) =>
      `Here stands a mobile number (“${masked}”). Check that it leads to a function and not to a private person.`,
  },
  "no-protected-addresses": {
    shelterAddress: ({ masked, kind }) =>
      `Here stands ${address[kind]} (“${masked}”) beside words on a sheltered home. The address of a sheltered home is secret (OSL 26 kap. 14 c §), and a plan is a public document: take it out, and check where the plan is already published.`,
    checkAddress: ({ masked, kind, secret }) =>
      `Here stands ${address[kind]} (“${masked}”). ${
        secret
          ? "Check that it is not the address of a sheltered home (OSL 26 kap. 14 c §)."
          : "Check that it does not show where somebody under threat lives (OSL 21 kap. 3 §)."
      }`,
  },
} satisfies CitedAndPublishedTexts;
