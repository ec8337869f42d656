import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Ser efter att inget är kvar som skulle ha fyllts i, som ”XX”, ”20XX” eller ”fylls i senare”.",
  messages: {
    placeholder: ({ words }) =>
      `Här står ”${words}”, som ser ut att vara något som skulle fyllas i. Fyll i det eller ta bort det.`,
  },
} satisfies RuleTexts<"no-placeholders">;
