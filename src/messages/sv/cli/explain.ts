import type { CliTexts } from "../../cli.ts";

export default {
  summary: "förklara ett krav, en regel eller ett kravpaket",
  about:
    "Förklarar ett krav: vad som kontrolleras och varför, lagstödet och hur väl det är kontrollerat, ett exempel som uppfyller och ett som inte gör det, hur man rättar och vem som beslutar. Förklarar också regler och kravpaket.",
  id: ["id", "kravets id, ensamt eller med paketets (plan-basics/adopted), eller en regels eller ett kravpakets"],
  pack: ["<fil>", "sök också i kravpaketet i filen; kan upprepas"],
  closing: `Exempel:
  plankoll explain adopted
  plankoll explain se-law/victim-support
  plankoll explain orebro-lan-2015
  plankoll explain rule/adopted          regeln, när ett krav har samma id`,
  rulePage: (command) => `En regel har samma id: ${command}`,
  regraded: (file) => `Nivån är satt av inställningarna i ${file}.`,
} satisfies CliTexts["explain"];
