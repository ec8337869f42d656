import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Ser efter att planen anger en samordnande funktion eller enhet.",
  messages: {
    missing: ({ words }, { key }) =>
      words === undefined
        ? `Planen visar inte vilken funktion som samordnar arbetet. Skriv den, inte ett personnamn, vid ${key("function")} under ${key("coordinator")}.`
        : `Planen visar inte vilken funktion som samordnar arbetet: där står ”${words}”. Skriv en funktion, inte ett personnamn.`,
  },
} satisfies RuleTexts<"coordinator-named">;
