import type { RuleTexts } from "../../rule-texts.ts";
import { subject } from "./words.ts";

const until = (words: string, day: string) => (words === day ? day : `${day} (“${words}”)`);

export default {
  summary:
    "Looks for whether the plan, and each document beside it that states its validity, is in force on the day that is judged.",
  messages: {
    expired: ({ document, words, day }) =>
      `${subject(document)} was valid until ${until(words, day)} and has expired. State what is in force now, or the decision that prolonged it.`,
    expiring: ({ document, words, day }) =>
      `${subject(document)} is valid until ${until(words, day)}. A decision on what follows is needed soon.`,
    ahead: ({ document, words, day }) => `${subject(document)} is not valid before ${until(words, day)}.`,
  },
} satisfies RuleTexts<"in-force">;
