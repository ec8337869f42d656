import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow, duration } from "../words.ts";
import { readablePast } from "./words.ts";

const withPartner = (partner: string | undefined) => (partner ? `med ”${partner}”` : "med en part utan namn");
const made = { made: "ingicks", reviewed: "följdes upp senast" };

export default {
  summary:
    "Ser efter att planen visar en överenskommelse med ett visst slags part, ingången eller uppföljd inom ett visst antal månader. Har planen flera sådana parter räcker en.",
  parameters: {
    type: "Slag av samverkanspart",
    months: "Längsta antal månader sedan överenskommelsen ingicks eller följdes upp",
    under: "Slag av parter vars överenskommelse kan gälla även den, för en människa att bedöma",
    words: "Ord i namnet på en part utan typ som kan vara den part som avses, för en människa att bedöma",
  },
  messages: {
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
      `Överenskommelsen ${withPartner(partner)} ingicks eller följdes upp ”${words}”, som inte går att läsa som en tid. Skriv när det skedde, ${readablePast}.`,
    untyped: ({ partner, type }, { shows, key, value }) =>
      `Ingen part visar ${shows}, men ”${partner}” kan vara den part som avses. Stämmer det, skriv ${value(type)} under ${key("type")}.`,
    under: ({ partner, type }, { shows, key, value }) =>
      `${doesNotShow(shows)}, men överenskommelsen ${withPartner(partner)} kan gälla den också. Gör den det, ange parten för sig under ${key("partners")} med typen ${value(type)}.`,
  },
} satisfies RuleTexts<"partner-agreement-current">;
