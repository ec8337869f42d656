import type { CliTexts } from "../../cli.ts";

export default {
  summary: "explain a requirement, a rule or a pack",
  about:
    "Explains a requirement: what is checked and why, the legal basis and how well it was verified, an example that meets it and one that does not, how to put it right and who decides. Explains rules and packs too.",
  id: ["id", "the requirement's id, alone or with the pack's (plan-basics/adopted), or that of a rule or a pack"],
  pack: ["<file>", "search the pack in this file too; repeatable"],
  closing: `Examples:
  plankoll explain adopted
  plankoll explain se-law/victim-support
  plankoll explain orebro-lan-2015
  plankoll explain rule/adopted          the rule, where a requirement has the same id`,
  regraded: (file) => `The severity is set by the configuration in ${file}.`,
  rulePage: (command) => `A rule has the same id: ${command}`,
} satisfies CliTexts["explain"];
