import type { RuleTexts } from "../../rule-texts.ts";
import { all, doesNotShow, mentioned } from "../words.ts";
import { area, goal } from "./areas.ts";

export default {
  summary:
    "Ser efter att arbetet i varje fokusområde har perspektivet. Ett område som en samverkanspart ansvarar för bedöms inte.",
  parameters: {
    perspective: "Perspektiv",
    words: "Ord som kan visa det utan att vara märkta, för en människa att bedöma",
  },
  messages: {
    noPerspective: ({ tag, ...params }, { shows, key, value }) =>
      `${doesNotShow(shows)} i ${area(params.area)}. Märk det som har perspektivet med ${value(tag)} under ${key("perspectives")}.`,
    onlyGoal: (params, { shows }) =>
      `I ${area(params.area)} visar planen ${shows} bara genom ${goal(params.goal)}, som inte har några aktiviteter.`,
    onlyInPart: ({ through, ...params }) =>
      `Planen visar perspektivet i ${area(params.area)} bara till en del, genom ${all(through.map(({ sv }) => `”${sv}”`))}.`,
    untagged: ({ words, found, tag, ...params }, { shows, key, value }) =>
      `Ingen märkning visar ${shows} i ${area(params.area)}, men ${mentioned(found, words)} kan vara det. Stämmer det, skriv ${value(tag)} under ${key("perspectives")}.`,
  },
} satisfies RuleTexts<"perspective-in-areas">;
