import type { RuleTexts } from "../../rule-texts.ts";
import { mentioned } from "../words.ts";
import { goal } from "./areas.ts";

const horizons = { acute: "akut", short: "på kort sikt", long: "på lång sikt" };
const termed = { acute: "akut", short: "kortsiktigt", long: "långsiktigt" };

export default {
  summary:
    "Ser efter att planen visar arbete i vart och ett av tidsperspektiven. Det som är akut räknas också som kort sikt.",
  parameters: {
    horizons: "Tidsperspektiv, där vart och ett ska synas",
    words: "Ord som kan visa det utan att vara märkta, för en människa att bedöma",
  },
  messages: {
    noWork: ({ horizon }, { key, value }) =>
      `Planen visar inget arbete ${horizons[horizon]}. Märk det arbete som är ${termed[horizon]} med ${value(horizon)} under ${key("horizon")}.`,
    onlyGoal: ({ horizon, ...params }) =>
      `Planen visar arbete ${horizons[horizon]} bara genom ${goal(params.goal)}, som inte har några aktiviteter.`,
    untagged: ({ horizon, words, found }, { key, value }) =>
      `Inget är märkt som arbete ${horizons[horizon]}, men ${mentioned(found, words)} kan vara det. Stämmer det, skriv ${value(horizon)} under ${key("horizon")}.`,
  },
} satisfies RuleTexts<"horizons-shown">;
