import { capital } from "../../capital.ts";
import type { RuleTexts } from "../../rule-texts.ts";
import { said } from "../words.ts";
import { activity, by, notYet, work } from "./words.ts";

export default {
  summary:
    "Looks for activities, and goals with work left, that are past their last day. What has no end is never late.",
  messages: {
    overdue: ({ title, words, due, goal, status }, { key, entry }) => {
      const anew = `write a new time under ${key("deadline")}.`;
      const done = entry("status", "done");
      if (goal)
        return `${work(title, goal)} was to be reached ${by(words, due)}, and the plan does not show that it is. If it is, write ${done} on its activities; if not, ${anew}`;
      return status === "paused"
        ? `${work(title, goal)} was to be done ${by(words, due)}, and is paused. ${capital(anew)}`
        : `${work(title, goal)} was to be done ${by(words, due)}, and the plan does not show that it is. If it is, write ${done}; if not, ${anew}`;
    },
    dueSoon: ({ title, words, due, goal }) =>
      `${work(title, goal)} is to be ${goal ? "reached" : "done"} ${by(words, due)}.`,
    unclear: ({ title, words }, { key }) =>
      `${activity(title)} is said to be completed “${words}”, which cannot be read as a time that has been. Write the day under ${key("completed")}.`,
    notYet: ({ title, words }) => `${activity(title)} is said to be completed ${said(words)}, ${notYet}.`,
  },
} satisfies RuleTexts<"activity-on-time">;
