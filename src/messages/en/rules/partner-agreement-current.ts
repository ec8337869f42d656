import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow, duration } from "../words.ts";
import { readablePast } from "./words.ts";

const withPartner = (partner: string | undefined) => (partner ? `with “${partner}”` : "with a partner without a name");
/** “2 years”, “18 months”. */
const made = { made: "was made", reviewed: "was last followed up" };

export default {
  summary:
    "Looks for an agreement with a sort of partner, made or followed up within so many months. Where the plan has several such partners, one is enough.",
  parameters: {
    type: "Type of partner",
    months: "Most months since the agreement was made or followed up",
    under: "Types of partner whose agreement may hold for it too, for a person to judge",
    words: "Words in the name of a partner without a type that may be the one meant, for a person to judge",
  },
  messages: {
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
      `The agreement ${withPartner(partner)} was made or followed up “${words}”, which cannot be read as a time. Write when it was, ${readablePast}.`,
    untyped: ({ partner, type }, { shows, key, value }) =>
      `No partner shows ${shows}, but “${partner}” may be the partner meant. If it is, write ${value(type)} under ${key("type")}.`,
    under: ({ partner, type }, { shows, key, value }) =>
      `${doesNotShow(shows)}, but the agreement ${withPartner(partner)} may hold for that too. If it does, name the partner by itself under ${key("partners")} with the type ${value(type)}.`,
  },
} satisfies RuleTexts<"partner-agreement-current">;
