import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Looks for the reference number of the decision to adopt the plan.",
  messages: {
    missing: (_, { key }) =>
      `The plan does not show the decision's diary number or paragraph. Write it at ${key("reference")} under ${key("adopted")}.`,
  },
} satisfies RuleTexts<"referenced">;
