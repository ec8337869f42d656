import type { OpenComparisonsTexts } from "../open-comparisons.ts";
import { doesNotShow, duration } from "./words.ts";

const withPartner = (partner: string | undefined) => (partner ? `med ”${partner}”` : "med en part utan namn");
const routineNamed = (title: string | undefined) => (title ? `”${title}”` : "en rutin utan titel");
const subject = (title: string | undefined) => (title ? `Rutinen ”${title}”` : "En rutin utan titel");
const made = { made: "ingicks", reviewed: "följdes upp senast" };
const decided = { made: "beslutades", reviewed: "följdes upp senast" };
const readable = "som ÅÅÅÅ-MM-DD, eller som en månad eller årstid med årtal";

/** The sentences of the rules on agreements, routines and training that are to be kept current. */
export default {
  "partner-agreement-current": {
    noPartner: ({ type }, { shows, key, value }) =>
      `${doesNotShow(shows)}. Finns den, ange parten under ${key("partners")} med typen ${value(type)}, och när överenskommelsen ingicks eller följdes upp.`,
    noAgreement: ({ partner }, { key }) =>
      `Planen visar ingen skriftlig överenskommelse ${withPartner(partner)}. Finns den, skriv under ${key("agreement")} när den ingicks eller följdes upp.`,
    undated: ({ partner }, { key }) =>
      `Planen nämner en överenskommelse ${withPartner(partner)} men visar inte när den ingicks eller följdes upp. Skriv det under ${key("date")} eller ${key("reviewed")}.`,
    ahead: ({ partner, words }) =>
      `Överenskommelsen ${withPartner(partner)} är från ”${words}”, som ligger längre fram: planen visar ingen som är ingången.`,
    old: ({ partner, words, event, due, months }, { key }) =>
      `Överenskommelsen ${withPartner(partner)} ${made[event]} ”${words}”, och sedan ${due} är det mer än ${duration(months)} sedan. Är den uppföljd därefter, skriv när under ${key("reviewed")}.`,
    agesSoon: ({ partner, words, event, due }) =>
      `Överenskommelsen ${withPartner(partner)} ${made[event]} ”${words}” och behöver följas upp senast ${due} för att räknas som aktuell.`,
    unclear: ({ partner, words }) =>
      `Överenskommelsen ${withPartner(partner)} ingicks eller följdes upp ”${words}”, som inte går att läsa som en tid. Skriv när det skedde, ${readable}.`,
    untyped: ({ partner, type }, { shows, key, value }) =>
      `Ingen part visar ${shows}, men ”${partner}” kan vara den part som avses. Stämmer det, skriv ${value(type)} under ${key("type")}.`,
    under: ({ partner, type }, { shows, key, value }) =>
      `${doesNotShow(shows)}, men överenskommelsen ${withPartner(partner)} kan gälla den också. Gör den det, ange parten för sig under ${key("partners")} med typen ${value(type)}.`,
  },
  "routines-current": {
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
      `${subject(routine)} beslutades eller följdes upp ”${words}”, som inte går att läsa som en tid. Skriv när det skedde, ${readable}.`,
    untagged: ({ words, key: tag, topic }, { shows, key, value }) =>
      `Ingen märkning i planen visar ${shows}, men ”${words}” kan göra det. Stämmer det, skriv ${value(topic)} under ${key(tag)}.`,
  },
  "trained-within": {
    missing: (_, { shows, key }) =>
      `${doesNotShow(shows)}. Skriv under ${key("competence")} vilka som utbildas, i vad och när det skedde senast.`,
    undated: (_, { key }) =>
      `Planen beskriver utbildning men visar inte när den gavs senast. Skriv det vid ${key("last")} under ${key("competence")}.`,
    ahead: ({ words }) =>
      `Utbildningen anges till ”${words}”, som ligger längre fram: planen visar ingen som är given.`,
    old: ({ words, due, months }) =>
      `Den senaste utbildningen i planen är från ”${words}”, och sedan ${due} är det mer än ${duration(months)} sedan.`,
    agesSoon: ({ words, due, months }) =>
      `Den senaste utbildningen i planen är från ”${words}”, och ${due} är det ${duration(months)} sedan.`,
    unclear: ({ words }) => `Utbildningens tid ”${words}” går inte att läsa. Skriv när den gavs senast, ${readable}.`,
  },
} satisfies OpenComparisonsTexts;
