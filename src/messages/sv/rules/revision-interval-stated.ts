import type { RuleTexts } from "../../rule-texts.ts";
import { said } from "../words.ts";
import { intervals, subject } from "./words.ts";

export default {
  summary: "Ser efter att planen anger hur ofta den revideras.",
  messages: {
    missing: (_, { key }) =>
      `Planen visar inte hur ofta den revideras. Skriv det vid ${key("interval")} under ${key("revision")}, ${intervals}.`,
    nextOnly: ({ words }, { key }) =>
      `Planen revideras härnäst ${said(words)} men visar inte hur ofta. Skriv det vid ${key("interval")} under ${key("revision")}, ${intervals}.`,
    unclear: ({ document, words }, { key }) =>
      `Under ${key("interval")} står ”${words}”, som inte går att läsa som ett intervall. Skriv hur ofta ${document === undefined ? "planen" : "dokumentet"} revideras, ${intervals}.`,
    continuous: ({ document, words }) =>
      `${subject(document)} revideras ”${words}”, så det går inte att se när det ska ha skett. Ange minst hur ofta, ${intervals}.`,
  },
} satisfies RuleTexts<"revision-interval-stated">;
