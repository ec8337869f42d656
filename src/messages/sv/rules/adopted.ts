import type { RuleTexts } from "../../rule-texts.ts";
import { said } from "../words.ts";
import { it, notYet, readable, subject } from "./words.ts";

export default {
  summary: "Ser efter vilken dag planen antogs, och att dagen går att läsa och inte ligger framåt i tiden.",
  messages: {
    missing: (_, { key }) =>
      `Planen visar inte när den antogs. Skriv beslutets dag vid ${key("date")} under ${key("adopted")}.`,
    ahead: ({ words }) =>
      `Planen säger att den antogs ${said(words)}, som ligger efter granskningsdagen: den visar inget beslut som är fattat. Kontrollera dagen.`,
    notYet: ({ document, words }) =>
      `${subject(document)} anges som ${document === undefined ? "antagen" : "antaget"} ${said(words)}, ${notYet}.`,
    unclear: ({ document, words }) =>
      `${subject(document)} anger ”${words}” som tid då ${it(document)} antogs, och det går inte att läsa som en tid. Skriv dagen, ${readable}.`,
  },
} satisfies RuleTexts<"adopted">;
