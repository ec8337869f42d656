import { capital } from "../../capital.ts";
import type { RuleTexts } from "../../rule-texts.ts";
import { said } from "../words.ts";
import { activity, by, notYet, work } from "./words.ts";

export default {
  summary:
    "Ser efter att ingen aktivitet, och inget mål med arbete kvar, har passerat sin sista dag. Det som saknar slut är aldrig försenat.",
  messages: {
    overdue: ({ title, words, due, goal, status }, { key, entry }) => {
      const anew = `skriv en ny tid under ${key("deadline")}.`;
      const done = entry("status", "done");
      if (goal)
        return `${work(title, goal)} skulle vara nått ${by(words, due)}, och planen visar inte att det är det. Är det nått, skriv ${done} på dess aktiviteter, annars ${anew}`;
      return status === "paused"
        ? `${work(title, goal)} skulle vara klar ${by(words, due)}, och är pausad. ${capital(anew)}`
        : `${work(title, goal)} skulle vara klar ${by(words, due)}, och planen visar inte att den är det. Är den klar, skriv ${done}, annars ${anew}`;
    },
    dueSoon: ({ title, words, due, goal }) =>
      `${work(title, goal)} ska vara ${goal ? "nått" : "klar"} ${by(words, due)}.`,
    unclear: ({ title, words }, { key }) =>
      `${activity(title)} anges som slutförd ”${words}”, som inte går att läsa som en tid som har varit. Skriv dagen under ${key("completed")}.`,
    notYet: ({ title, words }) => `${activity(title)} anges som slutförd ${said(words)}, ${notYet}.`,
  },
} satisfies RuleTexts<"activity-on-time">;
