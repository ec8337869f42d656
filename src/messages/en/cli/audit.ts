import type { CliTexts } from "../../cli.ts";

export default {
  summary: "check all plans of a county at once",
  about:
    "Checks many plans and shows them together: which municipalities have a plan in the material, what the plans show in each focus area, which requirements most of them lack, what is oldest and overdue, and what has changed.",
  options: {
    county: [
      "<county|code>",
      "count the county's plans only and show which municipalities are missing (default: the county that all plans lie in)",
    ],
    compare: ["<folder|report.json>", "show what has changed since last year's plans or an earlier report"],
    asOf: ["<day>", "judge as if it were that day, YYYY-MM-DD (default: today)"],
    within: ["<days>", "how many days ahead count as “due soon”"],
    failOn: [
      "<level>",
      "lowest severity of a finding that gives exit code 1: error, warning, info or never; a municipality without a plan in the county that --county names counts as an error",
    ],
  },
  closing: `Of several files for one municipality the latest that is in force on the as-of day counts; the others are listed.
With --compare and a folder the earlier plans are judged as of the same day, so that plans are compared and not time.

Examples:
  plankoll audit plans/ --county Örebro
  plankoll audit plans/2026 --compare plans/2025 -f html:county.html -f xlsx:county.xlsx
  plankoll audit plans/ -f json:2026.json           keep it for next year
  plankoll audit plans/ --compare 2025.json`,
} satisfies CliTexts["audit"];
