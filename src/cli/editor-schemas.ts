import type { Language } from "../core/text/language.ts";

type Load = () => Promise<{ readonly default: object }>;

/** The schemas that editors go by, in every language. */
export const editorSchemas: Readonly<Record<"plan" | "config", Readonly<Record<Language, Load>>>> = {
  plan: {
    sv: () => import("../../schemas/plan.sv.schema.json", { with: { type: "json" } }),
    en: () => import("../../schemas/plan.en.schema.json", { with: { type: "json" } }),
  },
  config: {
    sv: () => import("../../schemas/config.sv.schema.json", { with: { type: "json" } }),
    en: () => import("../../schemas/config.en.schema.json", { with: { type: "json" } }),
  },
};
