import type { CliTexts } from "../../cli.ts";

export default {
  summary: "check plans",
  about:
    "Checks plans against the agreement, the law and what makes a plan possible to follow. The report says what the plan does not show, what is overdue and what has nobody responsible.",
  paths: ["paths", "files, folders, patterns within quotation marks, or - for standard input (default: this folder)"],
  options: {
    asOf: ["<day>", "check as if it were that day, YYYY-MM-DD (default: today)"],
    pack: [
      "<id|file>",
      "check against exactly this pack; repeatable (default: the plan's agreements or the county's, and the common packs)",
    ],
    waivers: ["<file>", "read waivers from a file of their own too"],
    baseline: ["<file>", "do not count what stands in the baseline, only what is new"],
    noBaseline: "count everything, even if the configuration names a baseline",
    updateBaseline: "add what is new to the baseline (default: plankoll.baseline.json)",
    pruneBaseline: "remove what is put right from the baseline",
    config: [
      "<file>",
      "read the configuration from this file (default: plankoll.config.yaml here or in a folder above)",
    ],
    noConfig: "read no configuration",
    format: [
      "<format>[:file]",
      "the report's format, and its file unless it goes to standard output; repeatable (default: text)",
    ],
    output: ["<file>", "the file that the report goes to; without -f its ending tells the format"],
    failOn: ["<level>", "lowest level of a finding that gives exit code 1: error, warning, info or never"],
    within: ["<days>", "how many days ahead count as “due soon”"],
    only: ["<kind>", "show only findings of one kind, such as gap, overdue or unassigned; the exit code is the same"],
    quiet: "write nothing but the report and errors",
    color: "use colour",
    noColor: "use no colour",
  },
  closing: `Exit codes:
  0   nothing at or above the level of --fail-on
  1   at least one finding at or above it
  2   the command cannot be carried out, the configuration or a pack is broken, or there is nothing to check
  3   some file could not be read or is no plan; the report on the others is complete
  70  a fault in the program

Options go before the configuration.

Examples:
  plankoll check nora.yaml --as-of 2026-11-22
  plankoll check "plans/**/*.yaml" -f text -f json:report.json
  plankoll check nora.yaml --pack plan-basics --pack my-pack.yaml
  plankoll check plans --update-baseline
  plankoll check plans --baseline plankoll.baseline.json`,
} satisfies CliTexts["check"];
