import type { RuleTexts } from "../../rule-texts.ts";
import { work } from "./words.ts";

export default {
  summary:
    "Looks for responsibility that lies on everybody, such as “all departments” or “each board”: then nobody leads the work.",
  messages: {
    everybody: ({ title, words, goal }) =>
      `${work(title, goal)} has “${words}” as responsible, and it does not show who leads the work. Name the function or unit that does.`,
  },
} satisfies RuleTexts<"owner-distinct">;
