import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow, duration, mentioned } from "../words.ts";
import { readablePast } from "./words.ts";

const routineNamed = (title: string | undefined) => (title ? `“${title}”` : "a routine without a title");
const subject = (title: string | undefined) => (title ? `The routine “${title}”` : "A routine without a title");
const decided = { made: "was decided", reviewed: "was last followed up" };

export default {
  summary:
    "Looks for a routine on a topic, among routines or documents, that is decided, with a decision or a follow-up no older than so many months. It may be asked of several services, each by itself.",
  parameters: {
    topics: "Topics, of which one is enough",
    months: "Most months since the routine was decided or followed up",
    units: "Services, each of which is to have a routine",
    words: "Words that may show it without being tagged, for a person to judge",
  },
  messages: {
    missing: ({ topic }, { shows, key, value }) =>
      `${doesNotShow(shows)}. If there is one, name it under ${key("routines")} with the topic ${value(topic)}.`,
    noUnits: ({ routine }, { key }) =>
      `The plan mentions ${routineNamed(routine)} but does not show for which services. Write each of them under ${key("units")}.`,
    otherUnits: ({ unit, topic }, { key, value }) =>
      `The plan shows routines with the topic ${value(topic)} for other services but not for ${unit.en}. If there is one, write the service under ${key("units")}.`,
    undecided: ({ routine, key: decision }, { key }) =>
      `${subject(routine)} is not stated as decided. Write the day of the decision under ${key(decision)}.`,
    undated: ({ routine, keys: [decision, review] }, { key }) =>
      `The plan mentions ${routineNamed(routine)} but does not show when it was decided or followed up. Write it under ${key(decision)} or ${key(review)}.`,
    ahead: ({ routine, words }) =>
      `${subject(routine)} is of “${words}”, which lies ahead: the plan shows none that is decided.`,
    old: ({ routine, words, event, due, months }) =>
      `${subject(routine)} ${decided[event]} “${words}”; since ${due} that is more than ${duration(months)} ago. If it was followed up after that, write when.`,
    agesSoon: ({ routine, words, event, due }) =>
      `${subject(routine)} ${decided[event]} “${words}” and has to be followed up by ${due} to count as current.`,
    unclear: ({ routine, words }) =>
      `${subject(routine)} was decided or followed up “${words}”, which cannot be read as a time. Write when it was, ${readablePast}.`,
    untagged: ({ words, found, key: tag, topic }, { shows, key, value }) =>
      `No tag shows ${shows}, but ${mentioned(found, words)} may. If it does, write ${value(topic)} under ${key(tag)}.`,
  },
} satisfies RuleTexts<"routines-current">;
