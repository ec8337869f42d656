import type { RuleTexts } from "../../rule-texts.ts";
import { mentioned } from "../words.ts";
import { goal } from "./areas.ts";

const horizons = { acute: "acute", short: "short-term", long: "long-term" };

export default {
  summary: "Looks for work on each of the horizons. What is acute counts as short term too.",
  parameters: {
    horizons: "Horizons, each of which has to be shown",
    words: "Words that may show it without a tag, for a person to judge",
  },
  messages: {
    noWork: ({ horizon }, { key, value }) =>
      `The plan does not show ${horizons[horizon]} work. Tag the work that is ${horizons[horizon]} with ${value(horizon)} under ${key("horizon")}.`,
    onlyGoal: ({ horizon, ...params }) =>
      `The plan shows ${horizons[horizon]} work only by ${goal(params.goal)}, which has no activities.`,
    untagged: ({ horizon, words, found }, { key, value }) =>
      `Nothing is tagged as ${horizons[horizon]} work, but ${mentioned(found, words)} may be. If it is, write ${value(horizon)} under ${key("horizon")}.`,
  },
} satisfies RuleTexts<"horizons-shown">;
