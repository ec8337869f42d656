import type { RuleTexts } from "../../rule-texts.ts";
import { duration, said } from "../words.ts";
import { by, notYet, readable } from "./words.ts";

export default {
  summary: "Ser efter att planen anger en kartläggning som inte är äldre än ett visst antal månader.",
  parameters: { months: "Längsta antal månader sedan kartläggningen" },
  messages: {
    missing: (_, { key }) =>
      `Planen visar ingen kartläggning av våld och behov i kommunen. Skriv när den gjordes vid ${key("date")} under ${key("mapping")}.`,
    intended: ({ words }, { key }) =>
      `Planen anger att en kartläggning ska göras (”${words}”), men inte när den senaste gjordes. Skriv det vid ${key("date")} under ${key("mapping")}.`,
    undated: (_, { key }) =>
      `Planen nämner en kartläggning men visar inte när den gjordes. Skriv det vid ${key("date")} under ${key("mapping")}.`,
    ahead: ({ words }) =>
      `Kartläggningen anges vara från ${said(words)}, efter granskningsdagen: planen visar ingen som är gjord.`,
    notYet: ({ words }) => `En kartläggning anges vara från ${said(words)}, ${notYet}.`,
    old: ({ words, due, months, next }) =>
      next
        ? `Nästa kartläggning skulle göras ${by(words, due)}, och planen visar inte att den är gjord. Skriv när den gjordes, eller en ny tid.`
        : `Kartläggningen är från ${said(words)} och blev ${duration(months)} gammal ${due}. Det finns ingen gräns i lag, men en ny behövs för att se om planen svarar mot behoven.`,
    agesSoon: ({ words, due, months, next }) =>
      next
        ? `Nästa kartläggning ska göras ${by(words, due)}.`
        : `Kartläggningen är från ${said(words)} och blir ${duration(months)} gammal ${due}.`,
    unclear: ({ words }) => `Kartläggningens tid ”${words}” går inte att läsa. Skriv när den gjordes, ${readable}.`,
  },
} satisfies RuleTexts<"mapping-recent">;
