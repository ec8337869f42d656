import type { RuleTexts } from "../../rule-texts.ts";
import { work } from "./words.ts";

export default {
  summary:
    "Ser efter att ansvaret inte ligger på alla, som ”samtliga förvaltningar” eller ”respektive nämnd”: då är det ingen som leder arbetet.",
  messages: {
    everybody: ({ title, words, goal }) =>
      `${work(title, goal)} har ”${words}” som ansvarig, och det framgår inte vem som leder arbetet. Ange den funktion eller enhet som gör det.`,
  },
} satisfies RuleTexts<"owner-distinct">;
