import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Ser efter vilket organ som har antagit planen.",
  messages: {
    missing: ({ words }, { key }) =>
      words === undefined
        ? `Planen visar inte vem som antog den. Skriv organet, till exempel kommunfullmäktige, vid ${key("body")} under ${key("adopted")}.`
        : `Planen visar inte vem som antog den: där står ”${words}”. Skriv organet, till exempel kommunfullmäktige.`,
    reference: ({ words }, { key }) =>
      `Planen visar inte vem som antog den: ”${words}” ser ut som ett diarienummer eller en paragraf. Skriv det vid ${key("reference")}, och organet, till exempel kommunfullmäktige, vid ${key("body")}.`,
  },
} satisfies RuleTexts<"adopted-by-body">;
