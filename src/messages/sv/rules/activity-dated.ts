import type { RuleTexts } from "../../rule-texts.ts";
import { activity, readable, work } from "./words.ts";

export default {
  summary:
    "Ser efter att varje aktivitet som ligger framåt i tiden anger när den ska vara klar, och att det som står går att läsa som en tid.",
  messages: {
    undated: ({ title }, { key }) =>
      `${activity(title)} visar inte när den ska vara klar. Skriv tiden under ${key("deadline")}, ${readable}.`,
    unclear: ({ title, words, goal }, { key }) =>
      `${work(title, goal)} ska vara ${goal ? "nått" : "klar"} ”${words}”, som inte går att läsa som en tid. Skriv den under ${key("deadline")}, ${readable}.`,
  },
} satisfies RuleTexts<"activity-dated">;
