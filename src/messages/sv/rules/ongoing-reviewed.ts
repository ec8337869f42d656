import type { RuleTexts } from "../../rule-texts.ts";
import { activity } from "./words.ts";

export default {
  summary:
    "Ser efter att det som pågår utan slut stäms av återkommande, genom sin egen tid eller indikator eller genom planens uppföljning.",
  messages: {
    unreviewed: ({ title, words }, { key }) =>
      `${activity(title)} pågår utan slut (”${words}”), och planen visar inte när den prövas på nytt. Ange hur ofta planen följs upp under ${key("follow_up")}, eller ett mått som mäts återkommande under ${key("indicator")}.`,
  },
} satisfies RuleTexts<"ongoing-reviewed">;
