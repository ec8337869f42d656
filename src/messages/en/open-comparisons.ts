import type { OpenComparisonsTexts } from "../open-comparisons.ts";
import { doesNotShow, duration } from "./words.ts";

const withPartner = (partner: string | undefined) => (partner ? `with “${partner}”` : "with a partner without a name");
const routineNamed = (title: string | undefined) => (title ? `“${title}”` : "a routine without a title");
const subject = (title: string | undefined) => (title ? `The routine “${title}”` : "A routine without a title");
/** “2 years”, “18 months”. */
const made = { made: "was made", reviewed: "was last followed up" };
const decided = { made: "was decided", reviewed: "was last followed up" };
const readable = "as YYYY-MM-DD, or as a month or season with its year";

/** The sentences of the rules on agreements, routines and training that are to be kept current. */
export default {
  "partner-agreement-current": {
    noPartner: ({ type }, { shows, key, value }) =>
      `${doesNotShow(shows)}. If there is one, name the partner under ${key("partners")} with the type ${value(type)}, and when the agreement was made or followed up.`,
    noAgreement: ({ partner }, { key }) =>
      `The plan does not show a written agreement ${withPartner(partner)}. If there is one, write under ${key("agreement")} when it was made or followed up.`,
    undated: ({ partner }, { key }) =>
      `The plan mentions an agreement ${withPartner(partner)} but does not show when it was made or followed up. Write it under ${key("date")} or ${key("reviewed")}.`,
    ahead: ({ partner, words }) =>
      `The agreement ${withPartner(partner)} is of “${words}”, which lies ahead: the plan shows none that is made.`,
    old: ({ partner, words, event, due, months }, { key }) =>
      `The agreement ${withPartner(partner)} ${made[event]} “${words}”; since ${due} that is more than ${duration(months)} ago. If it was followed up after that, write when under ${key("reviewed")}.`,
    agesSoon: ({ partner, words, event, due }) =>
      `The agreement ${withPartner(partner)} ${made[event]} “${words}” and has to be followed up by ${due} to count as current.`,
    unclear: ({ partner, words }) =>
      `The agreement ${withPartner(partner)} was made or followed up “${words}”, which cannot be read as a time. Write when it was, ${readable}.`,
    untyped: ({ partner, type }, { shows, key, value }) =>
      `No partner shows ${shows}, but “${partner}” may be the partner meant. If it is, write ${value(type)} under ${key("type")}.`,
    under: ({ partner, type }, { shows, key, value }) =>
      `${doesNotShow(shows)}, but the agreement ${withPartner(partner)} may hold for that too. If it does, name the partner by itself under ${key("partners")} with the type ${value(type)}.`,
  },
  "routines-current": {
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
      `${subject(routine)} was decided or followed up “${words}”, which cannot be read as a time. Write when it was, ${readable}.`,
    untagged: ({ words, key: tag, topic }, { shows, key, value }) =>
      `No tag shows ${shows}, but “${words}” may. If it does, write ${value(topic)} under ${key(tag)}.`,
  },
  "trained-within": {
    missing: (_, { shows, key }) =>
      `${doesNotShow(shows)}. Write under ${key("competence")} who is trained, in what and when it last was.`,
    undated: (_, { key }) =>
      `The plan describes training but does not show when it was last given. Write it at ${key("last")} under ${key("competence")}.`,
    ahead: ({ words }) => `The training is of “${words}”, which lies ahead: the plan shows none that is given.`,
    old: ({ words, due, months }) =>
      `The latest training in the plan is of “${words}”; since ${due} that is more than ${duration(months)} ago.`,
    agesSoon: ({ words, due, months }) =>
      `The latest training in the plan is of “${words}”; on ${due} that is ${duration(months)} ago.`,
    unclear: ({ words }) =>
      `The time of the training, “${words}”, cannot be read. Write when it was last given, ${readable}.`,
  },
} satisfies OpenComparisonsTexts;
