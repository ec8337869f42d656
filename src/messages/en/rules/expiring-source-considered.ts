import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Looks for whether a plan that reaches further than what it builds on says anything of what comes after.",
  parameters: {
    name: "What runs out",
    until: "Its last day",
    words: "Words that show that the plan builds on it",
    considered: "Words that show that the plan knows what comes after",
  },
  messages: {
    outlived: ({ name, until, last }, { shows }) =>
      `The plan is valid until ${last} and builds on ${name.en}, which extends to ${until}. The plan does not show ${shows}.`,
  },
} satisfies RuleTexts<"expiring-source-considered">;
