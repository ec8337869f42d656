import type { RuleTexts } from "../../rule-texts.ts";
import { all, mentioned } from "../words.ts";

export default {
  summary: "Looks for each of some target groups or forms of violence in the scope of the plan.",
  parameters: {
    in: "Part of the plan's scope",
    named: "What has to be named, each by itself",
    texts: "Goals and activities are searched too",
  },
  messages: {
    notNamed: ({ names, ...params }, { key }) =>
      `The plan does not show that it covers ${all(names.map(({ en }) => en))}. If it does, write so under ${key(params.key)}, within ${key("scope")}.`,
    mentioned: ({ words, found, ...params }, { key }) =>
      `The plan's scope does not name ${params.name.en}, but ${mentioned(found, words)} may be about it. If it is, write so under ${key(params.key)}, within ${key("scope")}.`,
  },
} satisfies RuleTexts<"scope-named">;
