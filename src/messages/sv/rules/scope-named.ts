import type { RuleTexts } from "../../rule-texts.ts";
import { all, mentioned } from "../words.ts";

export default {
  summary: "Ser efter att planens omfattning nämner var och en av vissa målgrupper eller våldsformer.",
  parameters: {
    in: "Del av planens omfattning",
    named: "Det som var för sig ska nämnas",
    texts: "Mål och aktiviteter genomsöks också",
  },
  messages: {
    notNamed: ({ names, ...params }, { key }) =>
      `Planen visar inte att den omfattar ${all(names.map(({ sv }) => sv))}. Gör den det, skriv det under ${key(params.key)} i ${key("scope")}.`,
    mentioned: ({ words, found, ...params }, { key }) =>
      `Planens omfattning nämner inte ${params.name.sv}, men ${mentioned(found, words)} kan handla om det. Stämmer det, skriv det under ${key(params.key)} i ${key("scope")}.`,
  },
} satisfies RuleTexts<"scope-named">;
