import type { RuleTexts } from "../../rule-texts.ts";
import { goal } from "./words.ts";

export default {
  summary: "Ser efter att varje mål har en indikator, eller att var och en av dess aktiviteter har det.",
  messages: {
    unmeasured: ({ title }, { key }) =>
      `${goal(title)} visar inte hur man ska se att det är nått. Skriv ett mått under ${key("indicator")}, på målet eller på var och en av dess aktiviteter.`,
    noMeasure: ({ title, words }, { key }) =>
      `${goal(title)} har ”${words}” under ${key("indicator")}, som inte är något mått. Skriv hur man ska se att målet är nått.`,
  },
} satisfies RuleTexts<"goal-measured">;
