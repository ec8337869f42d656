import type { CliTexts } from "../../cli.ts";

export default {
  summary: "print a JSON schema, for editors and other programs",
  what: ["what", "plan, pack, config, baseline, report, audit, due or diff (default: plan)"],
  output: ["<file>", "the file that the schema goes to (default: standard output)"],
  closing: `The schema of a plan lets an editor help while you write. The first line of the plan says
where it is:
  # yaml-language-server: $schema=plan.en.schema.json

Examples:
  plankoll schema plan --lang en -o plan.en.schema.json
  plankoll schema config --lang en -o config.en.schema.json`,
} satisfies CliTexts["schema"];
