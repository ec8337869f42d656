import type { RuleTexts } from "../../rule-texts.ts";
import { all, mentioned } from "../words.ts";
import { area, goal } from "./areas.ts";

export default {
  summary:
    "Ser efter att minst en aktivitet står i fokusområdet, eller att en samverkanspart anges ha ansvaret för det. Ett mål utan aktiviteter räcker till en del.",
  parameters: {
    area: "Fokusområde",
    words: "Ord som kan höra till området utan att vara märkta, för en människa att bedöma",
  },
  messages: {
    noWork: (params, { key }) =>
      `Planen visar inget arbete i ${area(params.area)}. Märk en aktivitet med ”${params.area.sv}” under ${key("focus_areas")}. Är området en samverkansparts uppgift, skriv det i stället vid ${key("covers")} på parten, under ${key("partners")}.`,
    onlyGoal: (params) =>
      `Planen visar arbete i ${area(params.area)} bara genom ${goal(params.goal)}, som inte har några aktiviteter.`,
    onlyInPart: ({ through, ...params }) =>
      `Planen visar arbete i ${area(params.area)} bara till en del, genom ${all(through.map(({ sv }) => `”${sv}”`))}. Märk det som hör dit med fokusområdet.`,
    noContact: ({ partner, ...params }, { key }) =>
      `${partner ? `”${partner}”` : "En samverkanspart"} har ansvaret för ${area(params.area)}, men planen visar inte hur man når dit. Ange vägen under ${key("contact")}.`,
    untagged: ({ words, found, ...params }, { key }) =>
      `Inget är märkt med ${area(params.area)}, men ${mentioned(found, words)} kan höra dit. Stämmer det, skriv ”${params.area.sv}” under ${key("focus_areas")}.`,
    mentioned: ({ words, found, ...params }, { key }) =>
      `Inget är märkt med ${area(params.area)}, men ${mentioned(found, words)} kan handla om det. Stämmer det, visa det med en aktivitet som har ”${params.area.sv}” under ${key("focus_areas")}.`,
  },
} satisfies RuleTexts<"focus-area-worked">;
