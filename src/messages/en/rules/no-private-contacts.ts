import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary:
    "Looks for private e-mail addresses and phone numbers in every text of the file. The address and the number are not reported.",
  parameters: { domains: "Domains where people have their private e-mail" },
  messages: {
    privateMail: ({ masked }) =>
      `Here stands an e-mail address that looks private (“${masked}”). A plan is a public document: give a shared mailbox instead.`,
    privatePhone: ({ masked }) =>
      `Here stands a phone number that is said to be private (“${masked}”). A plan is a public document: give the number of a function instead.`,
    mobile: ({ masked }) =>
      `Here stands a mobile number (“${masked}”). Check that it leads to a function and not to a private person.`,
  },
} satisfies RuleTexts<"no-private-contacts">;
