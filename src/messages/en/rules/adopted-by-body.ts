import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary: "Looks for the body that adopted the plan.",
  messages: {
    missing: ({ words }, { key }) =>
      words === undefined
        ? `The plan does not show who adopted it. Write the body, such as kommunfullmäktige, at ${key("body")} under ${key("adopted")}.`
        : `The plan does not show who adopted it: it says “${words}”. Write the body, such as kommunfullmäktige.`,
    reference: ({ words }, { key }) =>
      `The plan does not show who adopted it: “${words}” looks like a diary number or a paragraph. Write that at ${key("reference")}, and the body, such as kommunfullmäktige, at ${key("body")}.`,
  },
} satisfies RuleTexts<"adopted-by-body">;
