import type { RuleTexts } from "../../rule-texts.ts";
import { subject } from "./words.ts";

export default {
  summary: "Ser efter att planen anger hur länge den gäller.",
  messages: {
    missing: (_, { key }) =>
      `Planen visar inte hur länge den gäller. Skriv sista dagen, eller ”tills vidare”, vid ${key("to")} under ${key("valid")}.`,
    reversed: ({ document, from, to }) =>
      `${subject(document)} börjar gälla ”${from}” och slutar gälla ”${to}”, som är dessförinnan. Rätta den tid som är fel.`,
    unclear: ({ document, words }) =>
      `${subject(document)} har giltighetstiden ”${words}”, som inte går att läsa. Skriv en dag, ett år eller ”tills vidare”.`,
  },
} satisfies RuleTexts<"valid">;
