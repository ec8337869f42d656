import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Looks for a function or unit that coordinates the work.",
  messages: {
    missing: ({ words }, { key }) =>
      words === undefined
        ? `The plan does not show which function coordinates the work. Write it, not a person's name, at ${key("function")} under ${key("coordinator")}.`
        : `The plan does not show which function coordinates the work: it says “${words}”. Write a function, not a person's name.`,
  },
} satisfies RuleTexts<"coordinator-named">;
