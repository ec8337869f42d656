import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Ser efter att den uppföljning som planen talar om har en ansvarig eller en mottagare.",
  messages: {
    missing: (_, { key }) =>
      `Planen visar inte vem som följer upp den eller tar emot uppföljningen. Skriv det vid ${key("responsible")} eller ${key("reported_to")} under ${key("follow_up")}.`,
  },
} satisfies RuleTexts<"follow-up-assigned">;
