import type { CliTexts } from "../../cli.ts";

export default {
  usage: "Användning:",
  arguments: "Argument:",
  options: "Flaggor:",
  commands: "Kommandon:",
  anyOption: "[flaggor]",
  anyCommand: "[kommando]",
  byDefault: (value) => `(förval: ${value})`,
  help: "visa hjälpen",
  helpCommand: ["[kommando]", "visa hjälpen till ett kommando"],
  version: "visa versionen",
  language: ["<sv|en>", "språk i rapporter och meddelanden; även PLANKOLL_LANG eller inställningarna (förval: sv)"],
  about:
    "Granskar kommuners planer mot våld i nära relationer: luckor, försenade revideringar och aktiviteter utan ansvarig.",
  closing: `Börja så här:
  plankoll check plan.yaml          granska en plan
  plankoll check planer/            granska alla planer i en mapp
  plankoll check --help             alla flaggor`,
} satisfies CliTexts["help"];
