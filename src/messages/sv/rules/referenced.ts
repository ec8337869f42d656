import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Ser efter att beslutet att anta planen har ett diarienummer.",
  messages: {
    missing: (_, { key }) =>
      `Planen visar inte beslutets diarienummer eller paragraf. Skriv det vid ${key("reference")} under ${key("adopted")}.`,
  },
} satisfies RuleTexts<"referenced">;
