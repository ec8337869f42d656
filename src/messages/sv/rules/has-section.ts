import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow } from "../words.ts";

const isOne = (section: string) => section === "competence" || section === "information";
const them = (section: string) => (isOne(section) ? "det" : "dem");
const theyStand = (section: string) => (isOne(section) ? "det står" : "de står");

export default {
  summary:
    "Ser efter att en viss del av planen har innehåll, eller att planen nämner ett dokument av ett slag där det får stå i stället.",
  parameters: {
    section: "Del av planen som ska ha innehåll",
    elsewhere: "Slag av dokument där det får stå i stället",
  },
  messages: {
    missing: ({ section, elsewhere }, { key, shows }) =>
      `${doesNotShow(shows)}. Skriv ${them(section)} under ${key(section)}${elsewhere ? `, eller ange under ${key("documents")} det dokument där ${theyStand(section)}` : ""}.`,
  },
} satisfies RuleTexts<"has-section">;
