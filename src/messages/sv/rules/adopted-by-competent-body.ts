import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary:
    "Ser efter att en nämnd, en styrelse eller fullmäktige har antagit planen, och inte bara en tjänsteman eller ett utskott. Ett organ som inte känns igen godtas.",
  messages: {
    checkBody: ({ body }) =>
      `Planen anges vara beslutad av ”${body}”. Mål och inriktning för verksamheten får en nämnd inte överlåta åt ett utskott, en förtroendevald eller en anställd att besluta om (6 kap. 38 § och 7 kap. 5 § kommunallagen). Kontrollera om nämnden eller fullmäktige har antagit planen, och ange i så fall det.`,
  },
} satisfies RuleTexts<"adopted-by-competent-body">;
