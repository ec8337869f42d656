import type { RuleTexts } from "../../rule-texts.ts";
import { intervals } from "./words.ts";

export default {
  summary: "Ser efter att planen anger hur ofta den följs upp.",
  messages: {
    missing: (_, { key }) =>
      `Planen visar inte hur eller hur ofta den följs upp. Skriv det under ${key("follow_up")}; sker det i nämndens ledningssystem, hänvisa dit.`,
    noInterval: (_, { key }) =>
      `Planen visar inte hur ofta den följs upp. Skriv det vid ${key("interval")} under ${key("follow_up")}, ${intervals}.`,
    unclear: ({ words }, { key }) =>
      `Under ${key("interval")} står ”${words}”, som inte går att läsa som ett intervall. Skriv hur ofta planen följs upp, ${intervals}.`,
    continuous: ({ words }) =>
      `Planen följs upp ”${words}”, så det går inte att se när det ska ha skett. Ange minst hur ofta, ${intervals}.`,
  },
} satisfies RuleTexts<"follow-up-stated">;
