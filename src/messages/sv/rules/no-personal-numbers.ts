import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary:
    "Ser efter att ingen text i filen innehåller ett personnummer eller samordningsnummer. Rapporten visar bara de fyra första siffrorna.",
  messages: {
    personalNumber: ({ masked }) =>
      `Här står ett personnummer eller samordningsnummer (${masked}). En plan ska inte innehålla uppgifter om enskilda: ta bort det, även ur tidigare versioner av filen.`,
  },
} satisfies RuleTexts<"no-personal-numbers">;
