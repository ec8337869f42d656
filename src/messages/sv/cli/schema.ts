import type { CliTexts } from "../../cli.ts";

export default {
  summary: "skriv ut ett JSON-schema, för redigerare och andra program",
  what: ["vad", "plan, pack, config, baseline, report, audit, due eller diff (förval: plan)"],
  output: ["<fil>", "filen som schemat ska till (förval: standard ut)"],
  closing: `Schemat till en plan gör att en redigerare hjälper till medan du skriver. Första raden i
planen säger var det ligger:
  # yaml-language-server: $schema=plan.sv.schema.json

Exempel:
  plankoll schema plan -o plan.sv.schema.json
  plankoll schema config -o config.sv.schema.json`,
} satisfies CliTexts["schema"];
