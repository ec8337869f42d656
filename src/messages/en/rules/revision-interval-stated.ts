import type { RuleTexts } from "../../rule-texts.ts";
import { said } from "../words.ts";
import { intervals, subject } from "./words.ts";

export default {
  summary: "Looks for how often the plan is revised.",
  messages: {
    missing: (_, { key }) =>
      `The plan does not show how often it is revised. Write it at ${key("interval")} under ${key("revision")}, ${intervals}.`,
    nextOnly: ({ words }, { key }) =>
      `The plan is next revised ${said(words)} but does not show how often. Write it at ${key("interval")} under ${key("revision")}, ${intervals}.`,
    unclear: ({ document, words }, { key }) =>
      `Under ${key("interval")} it says “${words}”, which cannot be read as an interval. Write how often ${document === undefined ? "the plan" : "the document"} is revised, ${intervals}.`,
    continuous: ({ document, words }) =>
      `${subject(document)} is revised “${words}”, so one cannot see when it should have been done. State at least how often, ${intervals}.`,
  },
} satisfies RuleTexts<"revision-interval-stated">;
