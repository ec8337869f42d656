import type { RuleTexts } from "../../rule-texts.ts";
import { activity } from "./words.ts";

export default {
  summary:
    "Ser efter att varje aktivitet som ligger framåt i tiden har en indikator: något som visar att den har gjorts.",
  messages: {
    unmeasured: ({ title }, { key }) =>
      `${activity(title)} visar inte hur man ska se att den gav resultat. Skriv ett mått eller ett läge som går att se under ${key("indicator")}.`,
    noMeasure: ({ title, words }, { key }) =>
      `${activity(title)} har ”${words}” under ${key("indicator")}, som inte är något mått. Skriv ett mått eller ett läge som går att se.`,
  },
} satisfies RuleTexts<"activity-measured">;
