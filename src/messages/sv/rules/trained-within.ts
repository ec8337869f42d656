import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow, duration } from "../words.ts";
import { readablePast } from "./words.ts";

export default {
  summary:
    "Ser efter att planen visar utbildning som inte ligger längre bort än ett visst antal månader. Den senaste räknas; en aktivitet med rätt tema som är klar räknas också.",
  parameters: {
    months: "Längsta antal månader sedan den senaste utbildningen",
    topics: "Teman på en aktivitet som är klar och räknas som utbildning",
  },
  messages: {
    missing: (_, { shows, key }) =>
      `${doesNotShow(shows)}. Skriv under ${key("competence")} vilka som utbildas, i vad och när det skedde senast.`,
    undated: (_, { key }) =>
      `Planen beskriver utbildning men visar inte när den gavs senast. Skriv det vid ${key("last")} under ${key("competence")}.`,
    ahead: ({ words }) =>
      `Utbildningen anges till ”${words}”, som ligger längre fram: planen visar ingen som är given.`,
    old: ({ words, due, months }) =>
      `Den senaste utbildningen i planen är från ”${words}”, och sedan ${due} är det mer än ${duration(months)} sedan.`,
    agesSoon: ({ words, due, months }) =>
      `Den senaste utbildningen i planen är från ”${words}”, och ${due} är det ${duration(months)} sedan.`,
    unclear: ({ words }) =>
      `Utbildningens tid ”${words}” går inte att läsa. Skriv när den gavs senast, ${readablePast}.`,
  },
} satisfies RuleTexts<"trained-within">;
