import type { CliTexts } from "../../cli.ts";

export default {
  summary: "show what a new version of a plan changes",
  about:
    "Compares two versions of a plan: goals and activities that are new, gone, finished or cancelled, what is moved in time or has a new owner, and what is changed in the plan itself. Shows which gaps that closes and opens, and whether the date of the revision agrees with what is changed. Order and the language of keys do not matter.",
  old: ["old", "the former plan"],
  new: ["new", "the new plan"],
  options: {
    asOf: ["<day>", "judge both as if it were that day, YYYY-MM-DD (default: today)"],
    pack: [
      "<id|file>",
      "judge both by exactly this pack; repeatable (default: the agreements of both plans or the county's, and the common packs)",
    ],
    failOn: ["<level>", "lowest level of a new gap that gives exit code 1: error, warning or never"],
  },
  closing: `Exit codes:
  0   the comparison is made
  1   the new plan has a new gap at or above the level of --fail-on
  2   the command cannot be carried out
  3   one of the files could not be read or is no plan
  70  a fault in the program

Examples:
  plankoll diff nora-2025.yaml nora-2026.yaml
  plankoll diff nora-2025.yaml nora-2026.yaml -f markdown -o memo.md`,
} satisfies CliTexts["diff"];
