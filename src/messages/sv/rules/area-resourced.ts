import type { RuleTexts } from "../../rule-texts.ts";
import { area } from "./areas.ts";

export default {
  summary: "Ser efter att någon av aktiviteterna i fokusområdet anger vilka resurser den har.",
  parameters: { focusArea: "Fokusområde" },
  messages: {
    noResources: (params, { key }) =>
      `Planen visar inte vilka resurser arbetet i ${area(params.area)} har. Ange dem under ${key("resources")} på en av aktiviteterna.`,
  },
} satisfies RuleTexts<"area-resourced">;
