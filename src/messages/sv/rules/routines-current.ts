import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow, duration, mentioned } from "../words.ts";
import { readablePast } from "./words.ts";

const routineNamed = (title: string | undefined) => (title ? `”${title}”` : "en rutin utan titel");
const subject = (title: string | undefined) => (title ? `Rutinen ”${title}”` : "En rutin utan titel");
const decided = { made: "beslutades", reviewed: "följdes upp senast" };

export default {
  summary:
    "Ser efter att planen nämner en rutin på ett visst tema, bland rutiner eller dokument, att den är beslutad, och att beslutet eller en uppföljning inte är äldre än ett visst antal månader. Kravet kan gälla flera verksamheter var för sig.",
  parameters: {
    topics: "Teman, där ett räcker",
    months: "Längsta antal månader sedan rutinen beslutades eller följdes upp",
    units: "Verksamheter som var för sig ska ha en rutin",
    words: "Ord som kan visa det utan att vara märkta, för en människa att bedöma",
  },
  messages: {
    missing: ({ topic }, { shows, key, value }) =>
      `${doesNotShow(shows)}. Finns en sådan rutin, ange den under ${key("routines")}, med temat ${value(topic)}.`,
    noUnits: ({ routine }, { key }) =>
      `Planen nämner ${routineNamed(routine)} men visar inte för vilka verksamheter. Skriv dem var för sig under ${key("units")}.`,
    otherUnits: ({ unit, topic }, { key, value }) =>
      `Planen visar rutiner med temat ${value(topic)} för andra verksamheter men inte för ${unit.sv}. Finns en, skriv verksamheten under ${key("units")}.`,
    undecided: ({ routine, key: decision }, { key }) =>
      `${subject(routine)} är inte angiven som beslutad. Skriv beslutets dag under ${key(decision)}.`,
    undated: ({ routine, keys: [decision, review] }, { key }) =>
      `Planen nämner ${routineNamed(routine)} men visar inte när den beslutades eller följdes upp. Skriv det under ${key(decision)} eller ${key(review)}.`,
    ahead: ({ routine, words }) =>
      `${subject(routine)} är från ”${words}”, som ligger längre fram: planen visar ingen som är beslutad.`,
    old: ({ routine, words, event, due, months }) =>
      `${subject(routine)} ${decided[event]} ”${words}”, och sedan ${due} är det mer än ${duration(months)} sedan. Är den uppföljd därefter, skriv när.`,
    agesSoon: ({ routine, words, event, due }) =>
      `${subject(routine)} ${decided[event]} ”${words}” och behöver följas upp senast ${due} för att räknas som aktuell.`,
    unclear: ({ routine, words }) =>
      `${subject(routine)} beslutades eller följdes upp ”${words}”, som inte går att läsa som en tid. Skriv när det skedde, ${readablePast}.`,
    untagged: ({ words, found, key: tag, topic }, { shows, key, value }) =>
      `Ingen märkning i planen visar ${shows}, men ${mentioned(found, words)} kan göra det. Stämmer det, skriv ${value(topic)} under ${key(tag)}.`,
  },
} satisfies RuleTexts<"routines-current">;
