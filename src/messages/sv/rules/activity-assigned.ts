import type { RuleTexts } from "../../rule-texts.ts";
import { activity } from "./words.ts";

export default {
  summary:
    "Ser efter att varje aktivitet som inte är klar eller avbruten har en ansvarig: en egen eller målets. Ord som ”ej utsedd” räknas som ingen.",
  messages: {
    unassigned: ({ title, words }, { key }) =>
      words === undefined
        ? `${activity(title)} har ingen ansvarig. Skriv den funktion eller enhet som ansvarar, under ${key("responsible")}.`
        : `${activity(title)} har ingen utsedd ansvarig: där står ”${words}”. Skriv den funktion eller enhet som ansvarar, under ${key("responsible")}.`,
  },
} satisfies RuleTexts<"activity-assigned">;
