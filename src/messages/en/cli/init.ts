import type { CliTexts } from "../../cli.ts";

export default {
  summary: "begin a plan",
  about:
    "Asks for municipality, title, decision, coordinator and agreement, and writes a file with that and with all other sections that a plan may have, commented out and explained. Questions that are skipped are filled in later. Overwrites nothing.",
  file: [
    "file",
    "the file to write the plan to, or - for standard output (default: the municipality's name, nora.yaml)",
  ],
  options: {
    municipality: ["<municipality>", "the municipality's name or code"],
    title: ["<title>", "the plan's title"],
    adopted: ["<time>", "when the plan was adopted, such as 2026-02-23 or March 2026"],
    body: ["<body>", "who adopted it, such as Kommunfullmäktige"],
    reference: ["<number>", "the decision's diary number or paragraph, such as KS 2026/00001"],
    coordinator: ["<function>", "the function that coordinates the work, not a person's name"],
    agreement: ["<id>", "agreement that the plan is under; repeatable"],
    kind: ["<kind>", "action-plan, activity-plan, guideline, programme or strategy"],
    keys: ["<sv|en>", "language of the plan's keys (default: as --lang)"],
  },
  noSchema: "do not write the schema, which helps editors, beside the plan",
  yes: "ask nothing; skip what the command line does not say",
  force: "replace the file if it exists",
  closing: `Exit codes:
  0   the plan is written
  2   it could not be written, the file exists already or an answer cannot be used
  70  a fault in the program

Examples:
  plankoll init --lang en
  plankoll init plans/nora.yaml
  plankoll init --municipality Nora --title "Action plan against violence" --yes`,
} satisfies CliTexts["init"];
