import type { RuleTexts } from "../../rule-texts.ts";
import { activity, readable, work } from "./words.ts";

export default {
  summary:
    "Looks for when each activity that lies ahead shall be done, and that what is written can be read as a time.",
  messages: {
    undated: ({ title }, { key }) =>
      `${activity(title)} does not show when it is to be done. Write the time under ${key("deadline")}, ${readable}.`,
    unclear: ({ title, words, goal }, { key }) =>
      `${work(title, goal)} is to be ${goal ? "reached" : "done"} “${words}”, which cannot be read as a time. Write it under ${key("deadline")}, ${readable}.`,
  },
} satisfies RuleTexts<"activity-dated">;
