import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary:
    "Ser efter att ingen text i filen leder till en privat e-postadress eller telefon. Adressen och numret skrivs inte ut i rapporten.",
  parameters: { domains: "Domäner där människor har sin privata e-post" },
  messages: {
    privateMail: ({ masked }) =>
      `Här står en e-postadress som ser ut att vara privat (”${masked}”). En plan är en allmän handling: ange en funktionsbrevlåda i stället.`,
    privatePhone: ({ masked }) =>
      `Här står ett telefonnummer som anges vara privat (”${masked}”). En plan är en allmän handling: ange en funktions nummer i stället.`,
    mobile: ({ masked }) =>
      `Här står ett mobilnummer (”${masked}”). Kontrollera att det går till en funktion och inte till en privatperson.`,
  },
} satisfies RuleTexts<"no-private-contacts">;
