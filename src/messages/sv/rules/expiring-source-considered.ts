import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Ser efter att en plan som räcker längre än det som den bygger på säger något om vad som kommer sedan.",
  parameters: {
    name: "Det som löper ut",
    until: "Dess sista dag",
    words: "Ord som visar att planen bygger på det",
    considered: "Ord som visar att planen vet vad som kommer sedan",
  },
  messages: {
    outlived: ({ name, until, last }, { shows }) =>
      `Planen gäller till och med ${last} och bygger på ${name.sv}, som sträcker sig till och med ${until}. Planen visar inte ${shows}.`,
  },
} satisfies RuleTexts<"expiring-source-considered">;
