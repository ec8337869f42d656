import type { RuleTexts } from "../../rule-texts.ts";
import { all } from "../words.ts";

export default {
  summary: "Ser inte efter något själv, utan redovisar flera krav av samma slag i en enda anmärkning.",
  messages: {
    several: ({ titles }) =>
      `Planen visar inte och hänvisar inte heller till: ${all(titles.map(({ sv }) => sv.charAt(0).toLowerCase() + sv.slice(1)))}. Det kan stå i nämndens rutiner; ange dem i så fall i planen.`,
  },
} satisfies RuleTexts<"gathered">;
