import type { CliTexts } from "../../cli.ts";

export default {
  usage: "Usage:",
  arguments: "Arguments:",
  options: "Options:",
  commands: "Commands:",
  anyOption: "[options]",
  anyCommand: "[command]",
  byDefault: (value) => `(default: ${value})`,
  help: "show this help",
  helpCommand: ["[command]", "show the help of a command"],
  version: "show the version",
  language: ["<sv|en>", "language of reports and messages; also PLANKOLL_LANG or the configuration (default: sv)"],
  about:
    "Checks Swedish municipalities' plans against violence in close relationships: gaps, overdue revisions and unassigned activities.",
  closing: `Begin like this:
  plankoll check plan.yaml          check a plan
  plankoll check plans/             check all plans in a folder
  plankoll check --help             all options`,
} satisfies CliTexts["help"];
