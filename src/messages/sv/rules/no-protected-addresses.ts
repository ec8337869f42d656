import type { RuleTexts } from "../../rule-texts.ts";

const address = { street: "en gatuadress", property: "en fastighetsbeteckning" };

export default {
  summary:
    "Ser efter att ingen text i filen visar adressen till ett skyddat boende. Adressen skrivs inte ut i rapporten.",
  messages: {
    shelterAddress: ({ masked, kind }) =>
      `Här står ${address[kind]} (”${masked}”) vid ord om skyddat boende. Adressen till ett skyddat boende omfattas av sekretess (26 kap. 14 c § OSL), och en plan är en allmän handling: ta bort den, och kontrollera var planen redan är publicerad.`,
    checkAddress: ({ masked, kind, secret }) =>
      `Här står ${address[kind]} (”${masked}”). ${
        secret
          ? "Kontrollera att adressen inte är till ett skyddat boende (26 kap. 14 c § OSL)."
          : "Kontrollera att den inte visar var någon som lever under hot bor (21 kap. 3 § OSL)."
      }`,
  },
} satisfies RuleTexts<"no-protected-addresses">;
