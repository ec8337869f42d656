import type { RuleTexts } from "../../rule-texts.ts";
import { duration, said } from "../words.ts";
import { notYet, readable, whenDone } from "./words.ts";

const checked = { adopted: "was adopted", "followed-up": "was last followed up" };

export default {
  summary:
    "Looks for whether the plan was followed up as often as it says itself. Where it says only when it last was, a greatest number of months counts.",
  parameters: {
    months: "Greatest number of months since the last follow-up, where the plan does not say how often",
  },
  messages: {
    overdue: ({ due, words, event, interval, months }, { key }) =>
      interval === undefined
        ? `The plan ${checked[event]} ${said(words)}, more than ${duration(months)} ago, and shows no later follow-up. ${whenDone("followed up", key("follow_up"), key("last"))}`
        : `The plan should have been followed up by ${due}: it ${checked[event]} ${said(words)} and is to be followed up “${interval}”. ${whenDone("followed up", key("follow_up"), key("last"))}`,
    dueSoon: ({ due, words, event, interval, months }) =>
      interval === undefined
        ? `The plan states no interval for the follow-up that can be read. It ${checked[event]} ${said(words)}; with ${duration(months)} it is time by ${due}.`
        : `The plan ${checked[event]} ${said(words)} and is to be followed up by ${due}.`,
    notYet: ({ words }) => `The plan is said to be followed up ${said(words)}, ${notYet}.`,
    undated: ({ interval }, { key }) =>
      `The plan is to be followed up “${interval}” but does not show when it last was. Write it at ${key("last")} under ${key("follow_up")}.`,
    unclear: ({ words }, { key }) =>
      `The plan was followed up “${words}”, which cannot be read as a time. Write it under ${key("last")}, ${readable}.`,
  },
} satisfies RuleTexts<"followed-up">;
