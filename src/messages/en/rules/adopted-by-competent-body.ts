import type { RuleTexts } from "../../rule-texts.ts";

export default {
  summary:
    "Looks for a board or an assembly that has adopted the plan, and not only an official or a committee of a board. A body that is not known is accepted.",
  messages: {
    checkBody: ({ body }) =>
      `The plan is stated to be decided by “${body}”. A board may not leave decisions on the goals and direction of its services to a committee of its own, an elected member or an employee (Local Government Act, 6 kap. 38 § and 7 kap. 5 §). Check whether the board or the council has adopted the plan, and state it if so.`,
  },
} satisfies RuleTexts<"adopted-by-competent-body">;
